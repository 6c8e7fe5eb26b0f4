<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Confirm as official</source>
            <translation>确认为正式结果</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>重新打开以便更正</translation>
        </message>
        <message>
            <source>Announce</source>
            <translation>宣布</translation>
        </message>
        <message>
            <source>Notify in writing</source>
            <translation>书面通知</translation>
        </message>
        <message>
            <source>Record a note received</source>
            <translation>登记收到的照会</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>列入名单</translation>
        </message>
        <message>
            <source>Place on the ballot</source>
            <translation>列入选票</translation>
        </message>
        <message>
            <source>Record as elected</source>
            <translation>登记为当选</translation>
        </message>
        <message>
            <source>Record as not elected</source>
            <translation>登记为未当选</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Record a withdrawal</source>
            <translation>登记退出</translation>
        </message>
        <message>
            <source>Postpone to a later term</source>
            <translation>推迟至以后任期</translation>
        </message>
        <message>
            <source>Announce again</source>
            <translation>重新宣布</translation>
        </message>
        <message>
            <source>Mark as lapsed</source>
            <translation>标记为失效</translation>
        </message>
        <message>
            <source>Elect by acclamation</source>
            <translation>以鼓掌方式选出</translation>
        </message>
        <message>
            <source>Record the appointment</source>
            <translation>登记任命</translation>
        </message>
        <message>
            <source>Record a request for a ballot</source>
            <translation>登记投票请求</translation>
        </message>
        <message>
            <source>Open the balloting</source>
            <translation>开始投票</translation>
        </message>
        <message>
            <source>Close as decided</source>
            <translation>结束（已决定）</translation>
        </message>
        <message>
            <source>Close with seats left open</source>
            <translation>结束（尚有席位空缺）</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>推迟</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新开放</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>排定日期</translation>
        </message>
        <message>
            <source>Open nominations</source>
            <translation>开放提名</translation>
        </message>
        <message>
            <source>Publish the list of candidates</source>
            <translation>公布候选人名单</translation>
        </message>
        <message>
            <source>Suspend the balloting</source>
            <translation>暂停投票</translation>
        </message>
        <message>
            <source>Resume the balloting</source>
            <translation>恢复投票</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Conclude with seats left open</source>
            <translation>结束（席位未满）</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>提交审校</translation>
        </message>
        <message>
            <source>Return to its author</source>
            <translation>退回作者</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Take back for revision</source>
            <translation>撤回修订</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Start the review</source>
            <translation>开始审核</translation>
        </message>
        <message>
            <source>Hold a booth</source>
            <translation>预留隔间</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Move to another booth or time</source>
            <translation>改至其他隔间或时间</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>驳回</translation>
        </message>
        <message>
            <source>Accept the meeting</source>
            <translation>接受会议</translation>
        </message>
        <message>
            <source>Decline the meeting</source>
            <translation>谢绝会议</translation>
        </message>
        <message>
            <source>Propose another time</source>
            <translation>建议其他时间</translation>
        </message>
        <message>
            <source>Take the proposed time</source>
            <translation>接受建议的时间</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>记录结果</translation>
        </message>
        <message>
            <source>Let expire</source>
            <translation>任其过期</translation>
        </message>
        <message>
            <source>Request the place</source>
            <translation>申请名额</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Offer a place</source>
            <translation>提供名额</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>接受提供的名额</translation>
        </message>
        <message>
            <source>Let the offer lapse</source>
            <translation>任名额提供失效</translation>
        </message>
        <message>
            <source>Mark attendance</source>
            <translation>登记出席情况</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>取消培训班</translation>
        </message>
        <message>
            <source>Close as completed</source>
            <translation>结束（已完成）</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Approve and submit</source>
            <translation>批准并提交</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>退回草稿</translation>
        </message>
        <message>
            <source>Offer to make it one meeting</source>
            <translation>提议合并为一次会谈</translation>
        </message>
        <message>
            <source>Agree to one meeting</source>
            <translation>同意合并为一次会谈</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>发送消息</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>%1 is no file. Folders are attached file by file.</source>
            <translation>%1 不是文件。文件夹中的文件须逐个添加。</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its permissions.</source>
            <translation>无法读取 %1。请检查其权限。</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 是空文件。</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MiB. Shorten it or put it where it can be linked to.</source>
            <translation>%1 超过 50 MiB。请缩小文件，或存放到可用链接访问的位置。</translation>
        </message>
        <message>
            <source>%1 is a program. Programs are not attached.</source>
            <translation>%1 是程序。程序不能作为附件。</translation>
        </message>
        <message>
            <source>%1 has more than 100 million points. Save it smaller first.</source>
            <translation>%1 超过一亿像素。请先缩小保存。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Application</name>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Recover the profile</source>
            <translation>恢复配置</translation>
        </message>
        <message numerus="yes">
            <source>%n unsent change(s) of yours were saved.</source>
            <translation>
                <numerusform>已保存您的%n项未发送修改。</numerusform>
            </translation>
        </message>
        <message>
            <source>There was no unsent change to save.</source>
            <translation>没有需要保存的未发送修改。</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be read. Please look again at:</source>
            <translation>
                <numerusform>有%n项修改无法读取。请再次查看：</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file was kept as %1. Everything else is fetched again.</source>
            <translation>损坏的文件已保留为%1。其余内容将重新取得。</translation>
        </message>
        <message>
            <source>The profile was recovered</source>
            <translation>配置已恢复</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Tray</name>
        <message>
            <source>Open Chancery</source>
            <translation>打开 Chancery</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出程序</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n 项更改等待发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) need your attention</source>
            <translation>
                <numerusform>%n 项更改需要您处理</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AboutDialog</name>
        <message>
            <source>About Chancery</source>
            <translation>关于 Chancery</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of a mission to the United Nations, on your own computer.</source>
            <translation>常驻联合国代表团的选举、会议、培训和指南，都在您自己的计算机上。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Icons: Material Symbols, Apache License 2.0. Flags: country-flag-icons, MIT License.</source>
            <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。图标：Material Symbols，Apache 许可证 2.0。旗帜：country-flag-icons，MIT 许可证。</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>复制版本信息</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ActionDialog</name>
        <message>
            <source>Confirm once more to let the service decide; it may know better than this machine.</source>
            <translation>再次确认即由服务端决定；服务端掌握的信息可能比本机更新。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentList</name>
        <message>
            <source>Save a copy of “%1”</source>
            <translation>保存“%1”的副本</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>The file could not be written there.</source>
            <translation>无法将文件写入该处。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::AttachmentsEditor</name>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>或拖放到此处</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message numerus="yes">
            <source>At most %n file(s) can be added at once.</source>
            <translation>
                <numerusform>一次最多可添加 %n 个文件。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BallotDayPage</name>
        <message>
            <source>Ballot card</source>
            <translation>投票提示卡</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>根据规则</translation>
        </message>
        <message>
            <source>Rounds so far</source>
            <translation>已举行轮次</translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>投票日</translation>
        </message>
        <message>
            <source>Choose a contest on the page of an election, and there “Ballot day”.</source>
            <translation>请在某次选举的页面上选择一项席位竞选，再选“投票日”。</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n 个席位</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the round</source>
            <translation>记录本轮</translation>
        </message>
        <message>
            <source>Keep my count</source>
            <translation>保存我的计票</translation>
        </message>
        <message>
            <source>Sent at the next connection (Ctrl+Return)</source>
            <translation>下次连接时发送 (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Stays on this computer (Ctrl+Return)</source>
            <translation>仅留在本机 (Ctrl+Return)</translation>
        </message>
        <message>
            <source>The rules of this body do not give a majority to compute.</source>
            <translation>该机构规则未规定可计算的多数。</translation>
        </message>
        <message>
            <source>All seats of this contest have been won. No further round is held.</source>
            <translation>本项席位竞选的所有席位均已选出，不再举行投票。</translation>
        </message>
        <message>
            <source>Type the figures as they are read out.</source>
            <translation>请按宣读的数字输入。</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>当选：%1</translation>
        </message>
        <message>
            <source>Nobody is elected.</source>
            <translation>无人当选。</translation>
        </message>
        <message>
            <source>Not all figures are in yet.</source>
            <translation>数字尚未齐全。</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>尚无。</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>第 %1 轮</translation>
        </message>
        <message>
            <source>My count</source>
            <translation>我的计票</translation>
        </message>
        <message>
            <source>Kept on this computer alone.</source>
            <translation>仅保存在本机。</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Reopen for correction</source>
            <translation>重新打开以便更正</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoardPage</name>
        <message>
            <source>Day board</source>
            <translation>当日安排</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会场</translation>
        </message>
        <message>
            <source>Propose booths…</source>
            <translation>建议隔间…</translation>
        </message>
        <message>
            <source>Confirm what is held…</source>
            <translation>确认已预留…</translation>
        </message>
        <message>
            <source>No booth to show</source>
            <translation>没有可显示的隔间</translation>
        </message>
        <message>
            <source>As soon as a venue takes bilateral meetings and has booths, its days are shown here.</source>
            <translation>会场一旦接受双边会晤并设有隔间，其日程就显示在这里。</translation>
        </message>
        <message>
            <source>Meetings in the way</source>
            <translation>有会晤占用</translation>
        </message>
        <message>
            <source>They would move first, then the meeting takes its place.</source>
            <translation>先移动这些会晤，再安排该会晤。</translation>
        </message>
        <message>
            <source>Move them</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>There is no free place for it on this day.</source>
            <translation>当天没有空位。</translation>
        </message>
        <message>
            <source>Proposal for this day</source>
            <translation>当日建议</translation>
        </message>
        <message>
            <source>Held for the missions until it is confirmed. Nothing is sent before you agree.</source>
            <translation>在确认之前为各代表团预留。经您同意后才会发送。</translation>
        </message>
        <message>
            <source>Hold these booths</source>
            <translation>预留这些隔间</translation>
        </message>
        <message>
            <source>Confirm what is held</source>
            <translation>确认已预留</translation>
        </message>
        <message>
            <source>The missions are told that these meetings take place.</source>
            <translation>将通知各代表团这些会晤如期举行。</translation>
        </message>
        <message>
            <source>Confirm them</source>
            <translation>确认</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BookDialog</name>
        <message>
            <source>Book a place</source>
            <translation>预订名额</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>申请理由</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>特殊需要</translation>
        </message>
        <message>
            <source>A trainer decides about this request.</source>
            <translation>由培训员决定是否批准此申请。</translation>
        </message>
        <message>
            <source>There is a place for you.</source>
            <translation>有您的名额。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left. The endpoint decides in the moment your request arrives.</source>
            <translation>
                <numerusform>还剩 %n 个名额。服务在您的申请到达时作出决定。</numerusform>
            </translation>
        </message>
        <message>
            <source>The session is full. You would be number %1 on the waiting list.</source>
            <translation>名额已满。您将在候补名单上排第 %1 位。</translation>
        </message>
        <message>
            <source>Others who come along</source>
            <translation>同行人员</translation>
        </message>
        <message>
            <source>One a line: name, e-mail. All of you get places together, or nobody does.</source>
            <translation>每行一人：姓名，电子邮件。全体一起获得名额，否则都不获得。</translation>
        </message>
        <message>
            <source>There are places for all of you.</source>
            <translation>全体均有名额。</translation>
        </message>
        <message>
            <source>There are not enough places for all of you. You would wait together, from number %1 on.</source>
            <translation>名额不够全体使用。你们将一起候补，从第 %1 位起。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::BoothBoard</name>
        <message>
            <source>Booths by time</source>
            <translation>按时间排列的隔间</translation>
        </message>
        <message>
            <source>%1, %2 to %3: %4 and %5</source>
            <translation>%1，%2至%3：%4与%5</translation>
        </message>
        <message>
            <source>%1, %2: free</source>
            <translation>%1，%2：空闲</translation>
        </message>
        <message>
            <source>%1, %2: closed</source>
            <translation>%1，%2：不开放</translation>
        </message>
        <message>
            <source>%1, %2: occupied</source>
            <translation>%1，%2：已占用</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>已占用</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Breadcrumbs</name>
        <message>
            <source>Where this page is in the guide</source>
            <translation>本页在指南中的位置</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CalendarImport</name>
        <message>
            <source>From a calendar file</source>
            <translation>从日历文件导入</translation>
        </message>
        <message>
            <source>They become engagements of the whole delegation.</source>
            <translation>将成为整个代表团的活动安排。</translation>
        </message>
        <message>
            <source>They become engagements of %1.</source>
            <translation>将成为%1的活动安排。</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) without a time, or too far ahead, are left out.</source>
            <translation>
                <numerusform>已略去%n个没有时间或过于遥远的条目。</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is too large for a calendar. Nothing was taken from it.</source>
            <translation>文件过大，不可能是日历。未导入任何内容。</translation>
        </message>
        <message>
            <source>This is no calendar file, or it is damaged. Nothing was taken from it.</source>
            <translation>这不是日历文件，或文件已损坏。未导入任何内容。</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>无需处理</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>文件中的条目</translation>
        </message>
        <message numerus="yes">
            <source>Take %n entry(ies)</source>
            <translation>
                <numerusform>导入%n个条目</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CandidatureSection</name>
        <message>
            <source>Next: a focal point or the head of mission announces it, or the head notifies it in writing.</source>
            <translation>下一步：由协调人或团长宣布，或由团长书面通知。</translation>
        </message>
        <message>
            <source>Next: the head of mission notifies it in writing.</source>
            <translation>下一步：由团长书面通知。</translation>
        </message>
        <message>
            <source>Next: the Secretariat confirms it and puts it on the list of candidates.</source>
            <translation>下一步：由秘书处确认并列入候选人名单。</translation>
        </message>
        <message>
            <source>Next: the Secretariat places it on the ballot.</source>
            <translation>下一步：由秘书处列入选票。</translation>
        </message>
        <message>
            <source>Next: the ballot. The Secretariat records the result.</source>
            <translation>下一步：投票。由秘书处记录结果。</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>提议更改</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>提议更正</translation>
        </message>
        <message>
            <source>Record an endorsement</source>
            <translation>记录赞同</translation>
        </message>
        <message>
            <source>Draft a note verbale</source>
            <translation>起草普通照会</translation>
        </message>
        <message>
            <source>History of the State in this body</source>
            <translation>该国在本机构的历史</translation>
        </message>
        <message>
            <source>No term known here.</source>
            <translation>此处无已知任期。</translation>
        </message>
        <message>
            <source>Terms: %1</source>
            <translation>任期：%1</translation>
        </message>
        <message>
            <source>Without an election yet</source>
            <translation>尚无选举</translation>
        </message>
        <message>
            <source>For the term %1</source>
            <translation>任期%1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Chip</name>
        <message>
            <source>Demo</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact.</source>
            <translation>仅供演示，并非事实。</translation>
        </message>
        <message>
            <source>Uncertain: please verify before you rely on it.</source>
            <translation>不确定：使用前请核实。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Your change is sent at the next connection.</source>
            <translation>您的修改将在下次连接时发送。</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Your change is being sent.</source>
            <translation>正在发送您的修改。</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>The service did not accept your change.</source>
            <translation>服务端未接受您的修改。</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>Deleted or no longer open to you; your text is kept.</source>
            <translation>已删除或不再对您开放；您的文字已保留。</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>Someone else changed this record while your change was waiting.</source>
            <translation>您的修改等待期间，他人更改了此记录。</translation>
        </message>
        <message>
            <source>Someone else changed this record in the meantime.</source>
            <translation>在此期间，其他人更改了此记录。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ChoiceEditor</name>
        <message>
            <source>Please choose</source>
            <translation>请选择</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingDialog</name>
        <message>
            <source>Also on Saturdays and Sundays</source>
            <translation>包括星期六和星期日</translation>
        </message>
        <message>
            <source>Open coaching hours</source>
            <translation>开放个别辅导时段</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>每个时段的时长</translation>
        </message>
        <message>
            <source>Pause between slots</source>
            <translation>时段之间的间隔</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Open the slots</source>
            <translation>开放这些时段</translation>
        </message>
        <message>
            <source>There is no course of individual coaching yet. Please add one first.</source>
            <translation>尚无个别辅导课程。请先添加一门。</translation>
        </message>
        <message>
            <source>These hours hold no slot.</source>
            <translation>这些时间容不下任何时段。</translation>
        </message>
        <message numerus="yes">
            <source>%n slot(s), one person each</source>
            <translation>
                <numerusform>%n 个时段，每个时段一人</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>从 %1 至 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of them while the trainer gives another session</source>
            <translation>
                <numerusform>其中 %n 个与该培训员的另一培训班时间重叠</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CoachingSlots</name>
        <message>
            <source>Course and trainer</source>
            <translation>课程和培训员</translation>
        </message>
        <message>
            <source>No coaching hours are open</source>
            <translation>没有开放的个别辅导时段</translation>
        </message>
        <message>
            <source>As soon as a trainer opens some, their slots can be booked here.</source>
            <translation>培训员开放时段后，即可在此预订。</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>已预订</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionListModel</name>
        <message>
            <source>Without: %1</source>
            <translation>无：%1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CollectionPage</name>
        <message>
            <source>Search in this list</source>
            <translation>在此列表中搜索</translation>
        </message>
        <message>
            <source>Search in %1</source>
            <translation>搜索范围：%1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>请减少或更换词语，或清除筛选。</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>清除搜索和筛选</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>尚未取得</translation>
        </message>
        <message>
            <source>The records appear as soon as they have been fetched.</source>
            <translation>取得后即会显示记录。</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>此处尚无内容</translation>
        </message>
        <message>
            <source>Start with the button at the top.</source>
            <translation>请从上方的按钮开始。</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>已保存的搜索</translation>
        </message>
        <message>
            <source>Columns and groups</source>
            <translation>列和分组</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>已选 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Commands</name>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ConflictPanel</name>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方版本</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的版本</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>其他值</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ContestCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>有竞争</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>候选与席位相等</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n 个席位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n 个候选</numerusform>
            </translation>
        </message>
        <message>
            <source>Ballot day</source>
            <translation>投票日</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>投票提示卡</translation>
        </message>
        <message>
            <source>Nobody stands yet.</source>
            <translation>尚无候选。</translation>
        </message>
        <message>
            <source>No earlier term known here</source>
            <translation>此处无以往任期记录</translation>
        </message>
        <message>
            <source>Earlier terms: %1</source>
            <translation>以往任期：%1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier round(s)</source>
            <translation>
                <numerusform>显示之前 %n 轮</numerusform>
            </translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>第 %1 轮</translation>
        </message>
        <message>
            <source>Note verbale…</source>
            <translation>普通照会…</translation>
        </message>
        <message>
            <source>Draft a candidature</source>
            <translation>起草候选资格</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDialog</name>
        <message>
            <source>Propose</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>Propose a change</source>
            <translation>提议更改</translation>
        </message>
        <message>
            <source>Propose a correction</source>
            <translation>提议更正</translation>
        </message>
        <message>
            <source>Change what is to be different. The head of mission approves it, or the Secretariat.</source>
            <translation>更改应有所不同之处。由团长或秘书处批准。</translation>
        </message>
        <message>
            <source>Change what you know better. The mission concerned and the Secretariat see it and decide.</source>
            <translation>更改您更清楚的内容。有关代表团和秘书处将会看到并作出决定。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Nothing differs from what stands there.</source>
            <translation>与现有内容没有差异。</translation>
        </message>
        <message>
            <source>Choose the candidature; then its facts stand here to be changed.</source>
            <translation>请先选择候选资格，其内容随后在此显示以供修改。</translation>
        </message>
        <message>
            <source>You may change this candidature yourself.</source>
            <translation>您可以自行修改这项候选资格。</translation>
        </message>
        <message>
            <source>Edit it</source>
            <translation>修改</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::CorrectionDiff</name>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>现在：%1</translation>
        </message>
        <message>
            <source>Proposed: %1</source>
            <translation>提议：%1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Proposed by the mission of %1</source>
            <translation>由%1代表团提议</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>The candidature has changed since this was proposed; it cannot be accepted as it is.</source>
            <translation>提议提出后候选资格已有变化，不能按原样接受。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DashCard</name>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>%1: show all</source>
            <translation>%1：显示全部</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayChooser</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>前一天</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>后一天</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayField</name>
        <message>
            <source>Choose a day</source>
            <translation>选择日期</translation>
        </message>
        <message>
            <source>Choose a day (Alt+Down)</source>
            <translation>选择日期（Alt+Down）</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DayLine</name>
        <message>
            <source>Programme of the day</source>
            <translation>当日日程</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1与%2</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1至%2：%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::DualPanel</name>
        <message>
            <source>Next: the General Assembly votes again; its list is not full.</source>
            <translation>下一步：大会再次投票；其名单尚未满额。</translation>
        </message>
        <message>
            <source>Next: the Security Council votes again; its list is not full.</source>
            <translation>下一步：安全理事会再次投票；其名单尚未满额。</translation>
        </message>
        <message>
            <source>Next: both organs vote, each without regard to the other.</source>
            <translation>下一步：两个机关各自独立投票。</translation>
        </message>
        <message>
            <source>Next: another meeting of both organs for the seats that are left.</source>
            <translation>下一步：两个机关再举行一次会议，选举剩余席位。</translation>
        </message>
        <message>
            <source>Next: after three meetings, a joint conference of three members of each organ.</source>
            <translation>下一步：三次会议之后，由每个机关各三名成员组成联席会议。</translation>
        </message>
        <message>
            <source>Both organs have filled every seat.</source>
            <translation>两个机关已选满所有席位。</translation>
        </message>
        <message>
            <source>Both organs together</source>
            <translation>两个机关合计</translation>
        </message>
        <message>
            <source>Nobody has the majority in both organs yet.</source>
            <translation>尚无人在两个机关均获多数。</translation>
        </message>
        <message>
            <source>Elected by both: %1</source>
            <translation>两个机关选出：%1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListModel</name>
        <message>
            <source>Upcoming</source>
            <translation>即将举行</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>日期未知</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionListView</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n 个席位</numerusform>
            </translation>
        </message>
        <message>
            <source>own State: %1</source>
            <translation>本国：%1</translation>
        </message>
        <message>
            <source>Date not known</source>
            <translation>日期未知</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>选举</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionView</name>
        <message>
            <source>This election is not here. It may have been deleted, or not fetched yet.</source>
            <translation>此处没有该次选举。可能已删除，或尚未获取。</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Seats by group</source>
            <translation>按区域组分列的席位</translation>
        </message>
        <message>
            <source>The seats have not been shared out yet.</source>
            <translation>席位尚未分配。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>区域组</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>席位</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>候选</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>尚待补选</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>%1 的成员</translation>
        </message>
        <message>
            <source>The members are not known here.</source>
            <translation>此处不知其成员。</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Ballot card</source>
            <translation>投票提示卡</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ElectionsPage</name>
        <message>
            <source>Search elections</source>
            <translation>搜索选举</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Upcoming and past</source>
            <translation>即将和以往</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>即将举行</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>以往</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>所有机构</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>所有年份</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>任何状态</translation>
        </message>
        <message>
            <source>Own State stands</source>
            <translation>本国参选</translation>
        </message>
        <message numerus="yes">
            <source>%n election(s)</source>
            <translation>
                <numerusform>%n 次选举</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>No elections here yet</source>
            <translation>尚无选举</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filters.</source>
            <translation>请减少或更换词语，或清除筛选。</translation>
        </message>
        <message>
            <source>Place of the own State</source>
            <translation>本国的位置</translation>
        </message>
        <message>
            <source>Own State: any place</source>
            <translation>本国：任何位置</translation>
        </message>
        <message>
            <source>Own State: %1</source>
            <translation>本国：%1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::EmbeddedTable</name>
        <message numerus="yes">
            <source>Show all %n entry(ies)</source>
            <translation>
                <numerusform>显示全部%n个条目</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>按%1筛选</translation>
        </message>
        <message>
            <source>From today</source>
            <translation>今天起</translation>
        </message>
        <message>
            <source>Next 30 days</source>
            <translation>今后 30 天</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>Before today</source>
            <translation>今天以前</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>在本页中查找</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::FirstSyncPanel</name>
        <message>
            <source>Start to work</source>
            <translation>开始工作</translation>
        </message>
        <message>
            <source>Everything is fetched once and kept on this computer. You can start right away: what is not here yet comes in while you work.</source>
            <translation>所有内容只需获取一次并保存在本机。您可以立即开始：尚未到达的内容会在您工作时陆续到达。</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>首次同步</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>欢迎，%1</translation>
        </message>
        <message>
            <source>Everything is here.</source>
            <translation>全部内容已就绪。</translation>
        </message>
        <message>
            <source>%1 of about %2 records</source>
            <translation>约 %2 条记录中的 %1 条</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>正在询问服务…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideBrowser</name>
        <message>
            <source>Page of the guide</source>
            <translation>指南页面</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideChanges</name>
        <message>
            <source>What has changed</source>
            <translation>有哪些变化</translation>
        </message>
        <message>
            <source>Compared with version %1 of %2</source>
            <translation>与 %2 的第 %1 版比较</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>The draft compared with what is published</source>
            <translation>草稿与已发布文本的比较</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideContents</name>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>搜索指南</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Pages found</source>
            <translation>找到的页面</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1，已更改</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>No page says this.</source>
            <translation>没有页面提到此内容。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideEditor</name>
        <message>
            <source>Edit this page</source>
            <translation>编辑本页</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Text in CommonMark</source>
            <translation>CommonMark 文本</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard the changes?</source>
            <translation>放弃更改？</translation>
        </message>
        <message>
            <source>What you wrote here is not saved yet.</source>
            <translation>您在此处写的内容尚未保存。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuidePage</name>
        <message>
            <source>The guide is not here yet</source>
            <translation>尚未取得指南</translation>
        </message>
        <message>
            <source>Its pages appear as soon as they have been fetched.</source>
            <translation>取得后即会显示其页面。</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>This page is not translated yet; it is shown in %1.</source>
            <translation>此页尚未翻译；现以%1显示。</translation>
        </message>
        <message>
            <source>This page is not published in this form yet.</source>
            <translation>本页尚未以此形式发布。</translation>
        </message>
        <message>
            <source>Version %1, valid from %2</source>
            <translation>第 %1 版，自 %2 起有效</translation>
        </message>
        <message>
            <source>Your own note on this page; it stays on this computer.</source>
            <translation>您对本页的个人笔记，只保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>您的笔记</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>Language of this page</source>
            <translation>本页语言</translation>
        </message>
        <message>
            <source>More for this page</source>
            <translation>本页更多操作</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>内容正确吗？</translation>
        </message>
        <message>
            <source>Previous page: %1</source>
            <translation>上一页：%1</translation>
        </message>
        <message>
            <source>Next page: %1</source>
            <translation>下一页：%1</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>在本页中查找</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>正常大小</translation>
        </message>
        <message>
            <source>What has changed in the guide</source>
            <translation>指南的变化</translation>
        </message>
        <message>
            <source>Earlier versions of this page</source>
            <translation>本页的早期版本</translation>
        </message>
        <message>
            <source>Edit this page</source>
            <translation>编辑本页</translation>
        </message>
        <message>
            <source>Use the simple reader</source>
            <translation>使用简易阅读器</translation>
        </message>
        <message>
            <source>Use the full reader</source>
            <translation>使用完整阅读器</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>离开指南</translation>
        </message>
        <message>
            <source>This link leads out of the guide. Open it in your browser?</source>
            <translation>此链接指向指南之外。是否在浏览器中打开？</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新增：%1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>已更改：%1</translation>
        </message>
        <message>
            <source>Nothing has changed since you read the guide last.</source>
            <translation>自您上次阅读指南以来没有变化。</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>保存为 PDF</translation>
        </message>
        <message>
            <source>The whole guide with its pictures is on this computer now.</source>
            <translation>整本指南及其图片现已存于本机。</translation>
        </message>
        <message>
            <source>Not all pictures could be fetched. They come with the next connection.</source>
            <translation>未能取得全部图片，下次联网时补齐。</translation>
        </message>
        <message>
            <source>Keep all pictures for travel</source>
            <translation>保留全部图片供旅行时使用</translation>
        </message>
        <message>
            <source>This page…</source>
            <translation>本页…</translation>
        </message>
        <message>
            <source>This chapter…</source>
            <translation>本章…</translation>
        </message>
        <message>
            <source>Whole guide…</source>
            <translation>整本指南…</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::GuideReportDialog</name>
        <message>
            <source>Was this right?</source>
            <translation>内容正确吗？</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HandOverDialog</name>
        <message>
            <source>Hand the ledger over</source>
            <translation>移交账册</translation>
        </message>
        <message>
            <source>Everything in the ledger goes into a sealed file for your successor. Tell the passphrase in another way than the file.</source>
            <translation>账册中的全部内容将写入一个密封文件，交给您的继任者。请通过与文件不同的途径告知密码短语。</translation>
        </message>
        <message>
            <source>Take a ledger over</source>
            <translation>接收账册</translation>
        </message>
        <message>
            <source>The entries of the file are added to this ledger; what is here already stays as it is.</source>
            <translation>文件中的条目将加入本账册；已有内容保持不变。</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>保存文件…</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>接收</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>文件的密码短语</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>再次输入密码短语</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>This is not a hand-over file of a private ledger.</source>
            <translation>这不是私密账册的移交文件。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HistorySection</name>
        <message>
            <source>Show history</source>
            <translation>显示历史记录</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>Hide history</source>
            <translation>隐藏历史记录</translation>
        </message>
        <message>
            <source>The history is kept by the service. It can be read as soon as there is a connection.</source>
            <translation>历史记录由服务端保存。一旦有网络连接即可查看。</translation>
        </message>
        <message>
            <source>As last read: there is no connection now.</source>
            <translation>为上次读取的内容：目前没有网络连接。</translation>
        </message>
        <message>
            <source>No change is recorded since the record was brought in.</source>
            <translation>自录入以来没有任何更改记录。</translation>
        </message>
        <message>
            <source>Older changes are not shown.</source>
            <translation>未显示更早的更改。</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>已创建</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>Brought in from a file</source>
            <translation>从文件导入</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Changed; too long to be shown here</source>
            <translation>已更改；内容过长，此处不显示</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before, after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Set to %1</source>
            <translation>设为 %1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::HomePage</name>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>Next elections</source>
            <translation>近期选举</translation>
        </message>
        <message>
            <source>No election is scheduled.</source>
            <translation>没有已排定的选举。</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>会议请求</translation>
        </message>
        <message>
            <source>No meeting was requested yet.</source>
            <translation>尚未请求任何会议。</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>候选资格</translation>
        </message>
        <message>
            <source>No candidature is known yet.</source>
            <translation>尚无已知的候选资格。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>No booking yet. Choose a course and a session.</source>
            <translation>尚无预订。请选择课程和培训班。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Welcome, %1</source>
            <translation>欢迎，%1</translation>
        </message>
        <message>
            <source>Mission of %1</source>
            <translation>%1代表团</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::InstantEditor</name>
        <message>
            <source>Time of day</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>in the time of %1</source>
            <translation>%1时间</translation>
        </message>
        <message>
            <source>%1: the clocks skip this time on that day</source>
            <translation>%1：当日时钟跳过此时刻</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerNews</name>
        <message numerus="yes">
            <source>%n change(s) touch this ledger</source>
            <translation>
                <numerusform>%n项变化涉及本账册</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有%n项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerPage</name>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>接收…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>立即锁定</translation>
        </message>
        <message>
            <source>Tally</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>私密账册</translation>
        </message>
        <message>
            <source>Save the hand-over file</source>
            <translation>保存移交文件</translation>
        </message>
        <message>
            <source>Hand-over file (*.chancery-handover)</source>
            <translation>移交文件 (*.chancery-handover)</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>打开移交文件</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken over.</source>
            <translation>
                <numerusform>已接收 %n 条记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) need your attention; the last column says why.</source>
            <translation>
                <numerusform>%n个条目需要您注意；最后一栏说明原因。</numerusform>
            </translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>无法读取此文件。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LedgerTable</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete this private record for good?</source>
            <translation>永久删除此私密记录？</translation>
        </message>
        <message>
            <source>What is printed or exported leaves the sealed ledger: whoever holds the paper or the file can read it. Each page says that it is private.</source>
            <translation>打印或导出的内容将离开密封账册：持有纸张或文件者均可阅读。每页都注明其为私密内容。</translation>
        </message>
        <message>
            <source>Private – not for distribution – %1, %2</source>
            <translation>私密 – 不得分发 – %1，%2</translation>
        </message>
        <message>
            <source>Nothing is written down here yet.</source>
            <translation>此处尚无记录。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LineList</name>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListActions</name>
        <message numerus="yes">
            <source>The first %n row(s) were copied. Save the list as a file to have all.</source>
            <translation>
                <numerusform>已复制前 %n 行。如需全部内容，请将列表保存为文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>已复制 %n 行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) copied.</source>
            <translation>
                <numerusform>已复制 %n 个链接。</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was saved.</source>
            <translation>列表已保存。</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>在单独的窗口中打开</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>复制为 CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>列表另存为…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>分组依据</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>不分组</translation>
        </message>
        <message>
            <source>As at the beginning</source>
            <translation>恢复初始设置</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>保存此搜索…</translation>
        </message>
        <message>
            <source>Forget a search</source>
            <translation>删除已保存的搜索</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存此搜索</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>The search was saved as “%1”.</source>
            <translation>搜索已保存为“%1”。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListEditor</name>
        <message>
            <source>Add an entry</source>
            <translation>添加条目</translation>
        </message>
        <message>
            <source>%1: add an entry</source>
            <translation>%1：添加条目</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ListExport</name>
        <message>
            <source>Save the list</source>
            <translation>保存列表</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>逗号分隔值 (*.csv)</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>截至%1完整</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LocalizedEditor</name>
        <message>
            <source>Original language</source>
            <translation>原文语言</translation>
        </message>
        <message>
            <source>Original, %1</source>
            <translation>原文，%1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockCard</name>
        <message>
            <source>Remove the passphrase</source>
            <translation>移除密码短语</translation>
        </message>
        <message>
            <source>Lock of the window</source>
            <translation>窗口锁定</translation>
        </message>
        <message>
            <source>Hides everything until the passphrase is typed: with Ctrl+L, after the time chosen above, and at every start.</source>
            <translation>在输入密码短语之前隐藏所有内容：按 Ctrl+L、达到上面所选时间以及每次启动时。</translation>
        </message>
        <message>
            <source>It guards a computer that was left open. The files of the profile are not encrypted by it: for that, encrypt the disk.</source>
            <translation>它保护无人看管的计算机，但不加密配置文件中的文件；如需加密，请加密磁盘。</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>当前密码短语</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新密码短语</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>再次输入新密码短语</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>更改密码短语</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>设置密码短语</translation>
        </message>
        <message>
            <source>This is not the present passphrase.</source>
            <translation>当前密码短语不正确。</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s).</source>
            <translation>
                <numerusform>请至少使用 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两次输入的密码短语不一致。</translation>
        </message>
        <message>
            <source>The passphrase is set. Ctrl+L locks the window.</source>
            <translation>密码短语已设置。按 Ctrl+L 锁定窗口。</translation>
        </message>
        <message>
            <source>The window is not locked any more.</source>
            <translation>窗口不再锁定。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Chancery is locked</source>
            <translation>Chancery 已锁定</translation>
        </message>
        <message>
            <source>Your records are still here, and what you wrote is still sent.</source>
            <translation>您的记录仍在这里，您写下的内容仍会发送。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>I have forgotten it</source>
            <translation>忘记了</translation>
        </message>
        <message>
            <source>Sign in with your access token instead</source>
            <translation>改用访问令牌登录</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>密码短语不正确。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::LockPanel</name>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>再次输入密码短语</translation>
        </message>
        <message>
            <source>Make the private ledger</source>
            <translation>创建私密账册</translation>
        </message>
        <message>
            <source>The private ledger is locked</source>
            <translation>私密账册已锁定</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans are sealed in a file of their own on this computer and are never sent. Without the passphrase nobody can read them, and nobody can recover them.</source>
            <translation>许诺、互惠安排和投票计划密封在本机的独立文件中，绝不发送。没有密码短语，任何人都无法读取，也无法恢复。</translation>
        </message>
        <message>
            <source>Pledges, deals and vote plans stay sealed until you type the passphrase.</source>
            <translation>在您输入密码短语之前，许诺、互惠安排和投票计划保持密封。</translation>
        </message>
        <message>
            <source>Make the ledger</source>
            <translation>创建账册</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message numerus="yes">
            <source>Please take at least %n character(s): four words are easier to keep in mind.</source>
            <translation>
                <numerusform>请至少使用 %n 个字符：四个词更容易记住。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两次输入的密码短语不同。</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>密码短语不正确。</translation>
        </message>
        <message>
            <source>Unlock with this computer's keychain</source>
            <translation>使用本机钥匙串解锁</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MainWindow</name>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message>
            <source>%1 – Chancery</source>
            <translation>%1 – Chancery</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>秘书处</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>未登录</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的修改</translation>
        </message>
        <message>
            <source>What you wrote in a form is not saved yet.</source>
            <translation>您在表单中所写的内容尚未保存。</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>返回表单</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>已删除。</translation>
        </message>
        <message>
            <source>Saved. It is sent at the next connection.</source>
            <translation>已保存。下次连接时发送。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>更改已撤销。</translation>
        </message>
        <message>
            <source>This change can no longer be undone: it was sent already, or the record is gone.</source>
            <translation>此更改已无法撤销：它已经发送，或该记录已不存在。</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>The deletion was sent already. The record was made again, as a new one.</source>
            <translation>删除操作已经发送。该记录已重新创建为新记录。</translation>
        </message>
        <message>
            <source>Set a passphrase first, under “Lock of the window”.</source>
            <translation>请先在“窗口锁定”下设置密码短语。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MeetingNotices</name>
        <message>
            <source>Meetings</source>
            <translation>会谈</translation>
        </message>
        <message numerus="yes">
            <source>%n further meeting(s) have changed.</source>
            <translation>
                <numerusform>另有%n次会谈有变动。</numerusform>
            </translation>
        </message>
        <message>
            <source>A new request has arrived.</source>
            <translation>收到一份新请求。</translation>
        </message>
        <message>
            <source>Another time or booth.</source>
            <translation>时间或隔间有变。</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %n minute(s).</source>
            <translation>
                <numerusform>%n分钟后开始。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::MyTraining</name>
        <message>
            <source>Cancel the booking…</source>
            <translation>取消预订…</translation>
        </message>
        <message>
            <source>Take the offered place</source>
            <translation>接受所提供的名额</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>保存证书…</translation>
        </message>
        <message>
            <source>Save as calendar…</source>
            <translation>保存为日历…</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>预订</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>保存为日历</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>即将举行</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>A place is kept for you until %1. After that it goes to the next one on the list.</source>
            <translation>名额为您保留至 %1，之后转给名单上的下一位。</translation>
        </message>
        <message>
            <source>Why there is no place yet: %1.</source>
            <translation>尚无名额的原因：%1。</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Message from the trainer, %1:
%2</source>
            <translation>培训员的消息，%1：
%2</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::NoteDialog</name>
        <message>
            <source>Draft of a note verbale</source>
            <translation>普通照会草稿</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>候选资格</translation>
        </message>
        <message>
            <source>Request for support</source>
            <translation>请求支持</translation>
        </message>
        <message>
            <source>Reply to a request</source>
            <translation>对请求的答复</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Reciprocal support</source>
            <translation>相互支持</translation>
        </message>
        <message>
            <source>All Permanent Missions</source>
            <translation>所有常驻代表团</translation>
        </message>
        <message>
            <source>As the mission files it</source>
            <translation>按代表团归档编号</translation>
        </message>
        <message>
            <source>Kind of note</source>
            <translation>照会种类</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>About the candidature of</source>
            <translation>所涉候选</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>收件方</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>照会文本</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>另存为 OpenDocument 文本…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>You changed the text by hand. A new draft replaces it.</source>
            <translation>您已手动修改文本。新草稿将取代它。</translation>
        </message>
        <message>
            <source>Draft anew</source>
            <translation>重新起草</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferNotices</name>
        <message>
            <source>A place is offered to %1 until %2: %3</source>
            <translation>为 %1 提供名额，保留至 %2：%3</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>已提供名额</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OfferedTimes</name>
        <message>
            <source>Free instead; the rest stays as you wrote it</source>
            <translation>可改用的空闲时间；其余内容保持不变</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OperationDialog</name>
        <message>
            <source>Copy as new: %1</source>
            <translation>复制为新记录：%1</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>编辑：%1</translation>
        </message>
        <message>
            <source>Save as a new record</source>
            <translation>保存为新记录</translation>
        </message>
        <message>
            <source>Save and send again</source>
            <translation>保存并重新发送</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxCard</name>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>受阻</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>修改：%1</translation>
        </message>
        <message>
            <source>Deleted: %1</source>
            <translation>删除：%1</translation>
        </message>
        <message>
            <source>Someone else changed the same values in the meantime.</source>
            <translation>他人在此期间修改了相同的内容。</translation>
        </message>
        <message>
            <source>%1 changed the same values, %2.</source>
            <translation>%1修改了相同的内容，%2。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The record is no longer open to you. Your text is kept here.</source>
            <translation>此记录不再对您开放。您的文字保留在此。</translation>
        </message>
        <message>
            <source>The record was deleted in the meantime. Your text is kept here.</source>
            <translation>此记录在此期间已被删除。您的文字保留在此。</translation>
        </message>
        <message>
            <source>Waits for an earlier change of the same record.</source>
            <translation>等待同一记录的先前修改。</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的版本</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的版本</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方版本</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Drop my change</source>
            <translation>放弃我的修改</translation>
        </message>
        <message>
            <source>Use what is chosen</source>
            <translation>采用所选内容</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Copy as new…</source>
            <translation>复制为新记录…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Someone else changed the record in the meantime. Look at it before you send yours again.</source>
            <translation>在此期间，其他人更改了此记录。请先查看，再重新发送您的更改。</translation>
        </message>
        <message>
            <source>%1 changed the record, %2. Look at it before you send yours again.</source>
            <translation>%1 于 %2 更改了此记录。请先查看，再重新发送您的更改。</translation>
        </message>
        <message>
            <source>Send mine again</source>
            <translation>重新发送我的更改</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutboxPage</name>
        <message>
            <source>Your changes until the service has confirmed them. Nothing here is lost.</source>
            <translation>您的修改，直至服务端确认。此处内容不会丢失。</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>已全部发送</translation>
        </message>
        <message>
            <source>What you change while offline waits here until the next connection.</source>
            <translation>您离线时所作的修改在此等待下次连接。</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>等待发送</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutcomeDialog</name>
        <message>
            <source>It took place</source>
            <translation>已举行</translation>
        </message>
        <message>
            <source>It did not take place</source>
            <translation>未举行</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>会谈结果</translation>
        </message>
        <message>
            <source>What has to follow, one thing a line</source>
            <translation>后续事项，每行一项</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Both texts go into your mission's own briefing note.</source>
            <translation>两段文字都记入本团自己的情况说明。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::OutputButton</name>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Print or export</source>
            <translation>打印或导出</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Save as OpenDocument text…</source>
            <translation>另存为 OpenDocument 文本…</translation>
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation>OpenDocument 文本 (*.odt)</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>导出为 CSV…</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>逗号分隔值 (*.csv)</translation>
        </message>
        <message>
            <source>Export as workbook…</source>
            <translation>导出为工作簿…</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PickerEditor</name>
        <message>
            <source>Type the name of a State</source>
            <translation>输入国家名称</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>输入以搜索</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配项</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PlanDialog</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1与%2</translation>
        </message>
        <message>
            <source>It names no time that is long enough.</source>
            <translation>没有足够长的时间段。</translation>
        </message>
        <message>
            <source>No booth is large enough.</source>
            <translation>没有足够大的隔间。</translation>
        </message>
        <message>
            <source>No booth is open at its times on this day.</source>
            <translation>当天在其时间段内没有开放的隔间。</translation>
        </message>
        <message>
            <source>Everything that fits is taken at its times.</source>
            <translation>在其时间段内合适的隔间均已占用。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::PrivateEditor</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProfileMenu</name>
        <message>
            <source>Profiles</source>
            <translation>配置文件</translation>
        </message>
        <message>
            <source>New profile…</source>
            <translation>新建配置文件…</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>新建配置文件</translation>
        </message>
        <message>
            <source>A profile is one account at one service. Its name:</source>
            <translation>一个配置文件对应一项服务中的一个账户。名称：</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ProgrammePage</name>
        <message numerus="yes">
            <source>By %n minute(s)…</source>
            <translation>
                <numerusform>%n分钟…</numerusform>
            </translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>新建活动安排</translation>
        </message>
        <message>
            <source>From a calendar file…</source>
            <translation>从日历文件导入…</translation>
        </message>
        <message>
            <source>From a calendar file</source>
            <translation>从日历文件导入</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>日历 (*.ics)</translation>
        </message>
        <message>
            <source>Briefing pack as PDF…</source>
            <translation>情况说明汇编存为 PDF…</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>情况说明汇编</translation>
        </message>
        <message>
            <source>This entry as calendar…</source>
            <translation>将此条目存为日历…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Cancellation of this entry as calendar…</source>
            <translation>将此条目的取消通知存为日历…</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>取消通知</translation>
        </message>
        <message>
            <source>This day as calendar…</source>
            <translation>将当日存为日历…</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>Everything as calendar…</source>
            <translation>全部存为日历…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>存为日历</translation>
        </message>
        <message>
            <source>The file could not be written. Please choose another place.</source>
            <translation>无法写入文件。请选择其他位置。</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>无法读取文件。</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>另一时间</translation>
        </message>
        <message>
            <source>The missions are told of the new times.</source>
            <translation>新的时间将通知各代表团。</translation>
        </message>
        <message>
            <source>Meetings management is asked for the new times; until it agrees, the meetings keep their places.</source>
            <translation>向会议管理部门申请新的时间；获准之前，各会谈保留原有安排。</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>调整</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>提出申请</translation>
        </message>
        <message>
            <source>It cannot be moved and would be missed in part.</source>
            <translation>无法移动，将会错过一部分。</translation>
        </message>
        <message>
            <source>The other mission asked for this meeting: tell it of the delay.</source>
            <translation>此会谈由对方代表团提出：请告知延误。</translation>
        </message>
        <message>
            <source>Whose programme</source>
            <translation>谁的日程</translation>
        </message>
        <message>
            <source>Running late</source>
            <translation>延误</translation>
        </message>
        <message>
            <source>Day sheet</source>
            <translation>当日日程单</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>所有代表团</translation>
        </message>
        <message>
            <source>Whole delegation</source>
            <translation>整个代表团</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>当日没有安排。</translation>
        </message>
        <message>
            <source>Record the outcome (R)</source>
            <translation>记录结果 (R)</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>Write a briefing note</source>
            <translation>撰写情况说明</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Free on this day</source>
            <translation>当日空闲时间</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RadarStrip</name>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Mark as seen</source>
            <translation>标为已阅</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) since you last looked</source>
            <translation>
                <numerusform>自您上次查看以来有 %n 项变化</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them touch your State</source>
            <translation>
                <numerusform>其中 %n 项涉及贵国</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的版本</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>New election: %1</source>
            <translation>新选举：%1</translation>
        </message>
        <message>
            <source>Date moved from %2 to %3: %1</source>
            <translation>日期由 %2 改为 %3：%1</translation>
        </message>
        <message>
            <source>Now “%2”: %1</source>
            <translation>现为“%2”：%1</translation>
        </message>
        <message>
            <source>New candidature: %1</source>
            <translation>新候选资格：%1</translation>
        </message>
        <message>
            <source>Withdrawn: %1</source>
            <translation>已退出：%1</translation>
        </message>
        <message>
            <source>Postponed: %1</source>
            <translation>推迟：%1</translation>
        </message>
        <message>
            <source>Endorsed: %1</source>
            <translation>获得支持：%1</translation>
        </message>
        <message>
            <source>Elected: %1</source>
            <translation>当选：%1</translation>
        </message>
        <message>
            <source>No longer listed: %1</source>
            <translation>不再列出：%1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordActions</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>编辑（Ctrl+E）</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>删除“%1”？</translation>
        </message>
        <message>
            <source>The record is deleted for everyone as soon as there is a connection.</source>
            <translation>一旦连接，此记录即对所有人删除。</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>修改请求…</translation>
        </message>
        <message>
            <source>Files a change; the request keeps its place until the change is confirmed.</source>
            <translation>提交修改；修改获确认之前，原请求保留其安排。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordEditor</name>
        <message>
            <source>New: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>保存（Ctrl+S）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Fields marked * are needed. Your change is kept here and sent as soon as there is a connection.</source>
            <translation>标有*的字段为必填。您的修改保存在此，一旦连接即发送。</translation>
        </message>
        <message>
            <source>Someone else changed this record meanwhile. You can go on: if both changed the same value, you will be asked which one to keep.</source>
            <translation>他人在此期间更改了此记录。您可以继续：如双方修改了同一内容，将询问您保留哪一个。</translation>
        </message>
        <message>
            <source>What you wrote is not saved yet.</source>
            <translation>您所写的内容尚未保存。</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordView</name>
        <message>
            <source>This record is not here. It may have been deleted, it may not be open to you, or it was not fetched yet.</source>
            <translation>此处没有该记录。它可能已被删除、未对您开放或尚未取得。</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>作出决定</translation>
        </message>
        <message>
            <source>Not yet confirmed by the service</source>
            <translation>服务端尚未确认</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>更改时间：%1</translation>
        </message>
        <message>
            <source>Changed by %1, %2</source>
            <translation>由%1更改，%2</translation>
        </message>
        <message>
            <source>Brought in from a file, %1</source>
            <translation>从文件导入，%1</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RecordWindow</name>
        <message>
            <source>%1 – Chancery</source>
            <translation>%1 – Chancery</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RelatedRecords</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有%n项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RequestQueue</name>
        <message>
            <source>Requests that wait for a booth</source>
            <translation>等待隔间的申请</translation>
        </message>
        <message numerus="yes">
            <source>waits %n hour(s)</source>
            <translation>
                <numerusform>已等待%n小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>已等待%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1与%2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>驳回…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::RoundForm</name>
        <message>
            <source>Another name that got votes</source>
            <translation>其他得票者</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Votes for %1</source>
            <translation>投 %1 的票</translation>
        </message>
        <message>
            <source>%1 (not a candidate)</source>
            <translation>%1（非候选）</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>第 %1 轮</translation>
        </message>
        <message>
            <source>Correction of round %1</source>
            <translation>更正第 %1 轮</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>这不是整数。</translation>
        </message>
        <message>
            <source>A figure cannot be below zero.</source>
            <translation>数字不能小于零。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SearchPopup</name>
        <message>
            <source>Search everything</source>
            <translation>全局搜索</translation>
        </message>
        <message>
            <source>Search in everything, or go to a page</source>
            <translation>全局搜索或转到页面</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>未找到任何内容。</translation>
        </message>
        <message>
            <source>Enter opens, Esc closes</source>
            <translation>Enter打开，Esc关闭</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Names, places, documents, in any of the six languages. “&gt;” finds commands.</source>
            <translation>人名、地点、文件，六种语言均可。输入“&gt;”可查找命令。</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapModel</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n 席待补</numerusform>
            </translation>
        </message>
        <message>
            <source>in turn</source>
            <translation>轮流</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n 个席位</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message>
            <source>Candidate: %1</source>
            <translation>候选：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n 个未知</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SeatMapPage</name>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>State that looks for a seat</source>
            <translation>寻求席位的国家</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>起始年份</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>截止年份</translation>
        </message>
        <message>
            <source>Where could it stand?</source>
            <translation>可在何处参选？</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>席位图</translation>
        </message>
        <message>
            <source>No terms of this body are recorded here: what is open is not known.</source>
            <translation>此处无该机构任期记录：不知有何席位待补。</translation>
        </message>
        <message>
            <source>The seats of this body are not shared out by regional group.</source>
            <translation>该机构席位不按区域组分配。</translation>
        </message>
        <message>
            <source>Where could a State stand?</source>
            <translation>一国可在何处参选？</translation>
        </message>
        <message>
            <source>Where could %1 stand?</source>
            <translation>%1可在何处参选？</translation>
        </message>
        <message>
            <source>No opening for its group in these years.</source>
            <translation>这些年份其区域组无席位待补。</translation>
        </message>
        <message>
            <source>Barred</source>
            <translation>不合资格</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可行</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n 个席位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rival(s)</source>
            <translation>
                <numerusform>%n 个竞争者</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>区域组</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionDetails</name>
        <message>
            <source>Choose a session to see what it is about and to book a place.</source>
            <translation>选择一个课程场次，即可查看内容并预订名额。</translation>
        </message>
        <message>
            <source>Book a place</source>
            <translation>预订名额</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>您的代表团</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SessionFinder</name>
        <message>
            <source>Course, subject, audience</source>
            <translation>课程、主题、对象</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>所有提供方</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>所有语言</translation>
        </message>
        <message>
            <source>With free places</source>
            <translation>有空余名额</translation>
        </message>
        <message>
            <source>Calendar of sessions</source>
            <translation>培训班日历</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>Your mission</source>
            <translation>您的代表团</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>培训班</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n 项预订</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the sessions of all days</source>
            <translation>显示所有日期的课程</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SetEditor</name>
        <message>
            <source>One entry a line</source>
            <translation>每行一个条目</translation>
        </message>
        <message>
            <source>Add a language</source>
            <translation>添加语言</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>无人登录。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of yours are not sent yet. They stay on this computer until you sign in again.</source>
            <translation>
                <numerusform>您有%n项修改尚未发送。它们将留在本计算机上，直至您再次登录。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was fetched stays on this computer.</source>
            <translation>已取得的内容留在本计算机上。</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percentage</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Save them to a file…</source>
            <translation>保存到文件…</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Chancery</source>
            <translation>Chancery</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n项等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>Less</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Fewer pages</source>
            <translation>较少页面</translation>
        </message>
        <message>
            <source>More pages</source>
            <translation>更多页面</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SignInPage</name>
        <message>
            <source>Welcome to Chancery</source>
            <translation>欢迎使用Chancery</translation>
        </message>
        <message>
            <source>Elections, meetings, training and the guide of your mission: on this computer, also without a connection.</source>
            <translation>贵代表团的选举、会议、培训和指南：就在本计算机上，无需连接也可使用。</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>服务地址</translation>
        </message>
        <message>
            <source>Paste the token you were given</source>
            <translation>粘贴您收到的令牌</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>从文件…</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>访问令牌</translation>
        </message>
        <message>
            <source>Keep the token in a file only I can read, not in the keychain</source>
            <translation>将令牌保存在仅我可读的文件中，而不是密钥链中</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Work without signing in</source>
            <translation>不登录直接使用</translation>
        </message>
        <message>
            <source>File with the access token</source>
            <translation>含访问令牌的文件</translation>
        </message>
        <message>
            <source>This file could not be read as a token.</source>
            <translation>无法将此文件读作令牌。</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在登录…</translation>
        </message>
        <message>
            <source>This is not the address of a service. It begins with https://, for example https://chancery.example.org.</source>
            <translation>这不是服务地址。地址以https://开头，例如https://chancery.example.org。</translation>
        </message>
        <message>
            <source>Paste the access token, or choose the file it is in.</source>
            <translation>粘贴访问令牌，或选择其所在文件。</translation>
        </message>
        <message>
            <source>This profile belongs to another account.</source>
            <translation>此配置属于另一账户。</translation>
        </message>
        <message>
            <source>Start Chancery with another profile folder for this account.</source>
            <translation>请以另一配置文件夹启动Chancery以使用此账户。</translation>
        </message>
        <message>
            <source>Check that it was copied whole and has not expired.</source>
            <translation>请检查令牌是否复制完整且未过期。</translation>
        </message>
        <message>
            <source>Check the address and your connection.</source>
            <translation>请检查地址和您的连接。</translation>
        </message>
        <message>
            <source>You are signed in, but the keychain did not take the token. Tick the box to keep it in a file, or go on: then Chancery asks again at the next start.</source>
            <translation>您已登录，但密钥链未接受令牌。请勾选此框将其保存在文件中，或继续：下次启动时Chancery将再次询问。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Have the address of the service and your access token at hand: whoever looks after the service at your mission gives them to you.</source>
            <translation>请准备好服务地址和访问令牌：由贵代表团负责该服务的人员提供。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>An address begins with https:// and has no spaces.</source>
            <translation>地址以 https:// 开头，且不含空格。</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>正在询问 %1…</translation>
        </message>
        <message>
            <source>✓ %1 answers.</source>
            <translation>✓ %1 已应答。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::StorageCard</name>
        <message>
            <source>Free space</source>
            <translation>释放空间</translation>
        </message>
        <message>
            <source>Storage and diagnostics</source>
            <translation>存储与诊断</translation>
        </message>
        <message>
            <source>Freeing space removes attachments that can be fetched again, logs of earlier days and damaged files that were replaced. What you wrote stays.</source>
            <translation>释放空间会移除可重新获取的附件、以往的日志以及已被替换的损坏文件。您写下的内容会保留。</translation>
        </message>
        <message>
            <source>Diagnostics hold versions, settings and counts: no record, no name, no address.</source>
            <translation>诊断信息包含版本、设置和数量：不含记录、姓名或地址。</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>保存诊断信息…</translation>
        </message>
        <message>
            <source>Records and search: %1. Attachments: %2. Logs: %3.</source>
            <translation>记录与搜索：%1。附件：%2。日志：%3。</translation>
        </message>
        <message>
            <source>Damaged files that were replaced: %1.</source>
            <translation>已被替换的损坏文件：%1。</translation>
        </message>
        <message>
            <source>Free %1</source>
            <translation>释放 %1</translation>
        </message>
        <message>
            <source>%1 freed.</source>
            <translation>已释放 %1。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::SyncIndicator</name>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Sync now (F5)</source>
            <translation>立即同步（F5）</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TallyPanel</name>
        <message>
            <source>A sum of promises is no result: the ballot is secret.</source>
            <translation>许诺之和并非结果：投票是无记名的。</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>第一轮</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>后续轮次</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>席位竞选</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>Members expected to vote</source>
            <translation>预计投票成员数</translation>
        </message>
        <message>
            <source>Trust in spoken promises</source>
            <translation>对口头许诺的信任度</translation>
        </message>
        <message>
            <source>Write down a pledge first; here it is counted.</source>
            <translation>请先记下一项许诺；在此统计。</translation>
        </message>
        <message>
            <source>%1 votes are missing to the majority of %2.</source>
            <translation>距多数 %2 票尚缺 %1 票。</translation>
        </message>
        <message>
            <source>Enough for the majority of %1, if every promise holds.</source>
            <translation>若所有许诺兑现，足以达到多数 %1 票。</translation>
        </message>
        <message>
            <source>Expected value: %1</source>
            <translation>期望值：%1</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>可靠</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>较可能</translation>
        </message>
        <message>
            <source>Soft</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>Asked, no answer</source>
            <translation>已请求，未答复</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Nothing known</source>
            <translation>无信息</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TopBar</name>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单 (F10)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>全局搜索</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K)</source>
            <translation>全局搜索 (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainerDesk</name>
        <message>
            <source>Session</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>代表团</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>候补名单</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>学员</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>Offer a place…</source>
            <translation>提供名额…</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>已出席</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>部分出席</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>未到场</translation>
        </message>
        <message>
            <source>Save the sign-in sheet…</source>
            <translation>保存签到表…</translation>
        </message>
        <message>
            <source>Save the certificates…</source>
            <translation>保存证书…</translation>
        </message>
        <message>
            <source>Message to participants…</source>
            <translation>致参加者的消息…</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>撰写电子邮件</translation>
        </message>
        <message>
            <source>Open coaching hours…</source>
            <translation>开放个别辅导时段…</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>Nobody is booked yet</source>
            <translation>尚无人预订</translation>
        </message>
        <message>
            <source>Whoever asks for a place in this session appears here.</source>
            <translation>申请本培训班名额的人员将显示在此处。</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingPage</name>
        <message>
            <source>Sessions</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>My training</source>
            <translation>我的培训</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>学员</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>个别辅导</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>培训日历</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::TrainingStatistics</name>
        <message>
            <source>Everybody who attended, also in part. A person is counted once in each line.</source>
            <translation>所有出席者，包括部分出席者。每人在每行中只计一次。</translation>
        </message>
        <message>
            <source>Members of your mission who attended, also in part. A person is counted once in each line.</source>
            <translation>贵代表团的出席者，包括部分出席者。每人在每行中只计一次。</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供方</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>课程类型</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>出席人次</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>People trained</source>
            <translation>受训人数</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::YearCalendar</name>
        <message>
            <source>Year before</source>
            <translation>上一年</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>下一年</translation>
        </message>
    </context>
    <context>
        <name>Chancery::Ui::ZoneEditor</name>
        <message>
            <source>Type the name of a city</source>
            <translation>输入城市名称</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>First ballot</source>
            <translation>首次投票</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>限制性投票</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>非限制性投票</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>得票相等者之间的特别投票</translation>
        </message>
        <message>
            <source>General Assembly</source>
            <translation>大会</translation>
        </message>
        <message>
            <source>Security Council</source>
            <translation>安全理事会</translation>
        </message>
        <message>
            <source>Economic and Social Council</source>
            <translation>经济及社会理事会</translation>
        </message>
        <message>
            <source>Meeting of States parties</source>
            <translation>缔约国会议</translation>
        </message>
        <message>
            <source>Other organ</source>
            <translation>其他机关</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>临时</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>正式</translation>
        </message>
        <message>
            <source>Principal organ</source>
            <translation>主要机关</translation>
        </message>
        <message>
            <source>Subsidiary body</source>
            <translation>附属机构</translation>
        </message>
        <message>
            <source>Body of experts</source>
            <translation>专家机构</translation>
        </message>
        <message>
            <source>Court or tribunal</source>
            <translation>法院或法庭</translation>
        </message>
        <message>
            <source>Treaty body</source>
            <translation>条约机构</translation>
        </message>
        <message>
            <source>Executive board</source>
            <translation>执行局</translation>
        </message>
        <message>
            <source>Office held by one person</source>
            <translation>由一人担任的职位</translation>
        </message>
        <message>
            <source>Body of a related organization</source>
            <translation>有关组织的机构</translation>
        </message>
        <message>
            <source>States</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>President of the General Assembly</source>
            <translation>大会主席</translation>
        </message>
        <message>
            <source>President of the Economic and Social Council</source>
            <translation>经济及社会理事会主席</translation>
        </message>
        <message>
            <source>Human Rights Council</source>
            <translation>人权理事会</translation>
        </message>
        <message>
            <source>President of the Human Rights Council</source>
            <translation>人权理事会主席</translation>
        </message>
        <message>
            <source>Contributors among themselves</source>
            <translation>由捐助方互选</translation>
        </message>
        <message>
            <source>Council of FAO</source>
            <translation>粮农组织理事会</translation>
        </message>
        <message>
            <source>UN-Habitat Assembly</source>
            <translation>联合国人居大会</translation>
        </message>
        <message>
            <source>United Nations Environment Assembly</source>
            <translation>联合国环境大会</translation>
        </message>
        <message>
            <source>Assembly of the International Seabed Authority</source>
            <translation>国际海底管理局大会</translation>
        </message>
        <message>
            <source>Assembly of States Parties to the Rome Statute</source>
            <translation>《罗马规约》缔约国大会</translation>
        </message>
        <message>
            <source>Conference of the States Parties to the Chemical Weapons Convention</source>
            <translation>《化学武器公约》缔约国大会</translation>
        </message>
        <message>
            <source>Two thirds of members present and voting</source>
            <translation>出席并参加表决的成员的三分之二</translation>
        </message>
        <message>
            <source>Majority of members present and voting</source>
            <translation>出席并参加表决的成员的过半数</translation>
        </message>
        <message>
            <source>Absolute majority of all members</source>
            <translation>全体成员的绝对多数</translation>
        </message>
        <message>
            <source>Absolute majority in the General Assembly and in the Security Council</source>
            <translation>在大会和安全理事会均获绝对多数</translation>
        </message>
        <message>
            <source>Two thirds present and voting, including a majority of all States parties</source>
            <translation>出席并参加表决者的三分之二，并须包括全体缔约国的过半数</translation>
        </message>
        <message>
            <source>Nominated by one organ, elected by another</source>
            <translation>由一机关提名、另一机关选举</translation>
        </message>
        <message>
            <source>Appointed without a ballot</source>
            <translation>不经投票任命</translation>
        </message>
        <message>
            <source>Always by ballot</source>
            <translation>一律投票</translation>
        </message>
        <message>
            <source>By ballot if contested or requested</source>
            <translation>有竞争或有请求时投票</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>任命</translation>
        </message>
        <message>
            <source>May be re-elected</source>
            <translation>可连选连任</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election</source>
            <translation>不得立即连选连任</translation>
        </message>
        <message>
            <source>Limited number of consecutive terms</source>
            <translation>连任次数有限</translation>
        </message>
        <message>
            <source>May be re-elected once</source>
            <translation>可连选连任一次</translation>
        </message>
        <message>
            <source>Not eligible for re-election</source>
            <translation>不得连选连任</translation>
        </message>
        <message>
            <source>Not stated here</source>
            <translation>此处未说明</translation>
        </message>
        <message>
            <source>1 January after the election</source>
            <translation>选举后的1月1日</translation>
        </message>
        <message>
            <source>A fixed day of the year</source>
            <translation>每年固定日期</translation>
        </message>
        <message>
            <source>First meeting of a session</source>
            <translation>届会第一次会议</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>已宣布</translation>
        </message>
        <message>
            <source>Notified in writing</source>
            <translation>已书面通知</translation>
        </message>
        <message>
            <source>On the list of candidates</source>
            <translation>已列入候选人名单</translation>
        </message>
        <message>
            <source>On the ballot</source>
            <translation>已列入选票</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>当选</translation>
        </message>
        <message>
            <source>Not elected</source>
            <translation>未当选</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已退出</translation>
        </message>
        <message>
            <source>Postponed to a later term</source>
            <translation>推迟至以后任期</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>已失效</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>代表团</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>秘书处</translation>
        </message>
        <message>
            <source>Archive of past elections</source>
            <translation>历届选举档案</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未决定</translation>
        </message>
        <message>
            <source>Acclamation</source>
            <translation>鼓掌通过</translation>
        </message>
        <message>
            <source>Ballot</source>
            <translation>投票</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>开放</translation>
        </message>
        <message>
            <source>Balloting</source>
            <translation>投票中</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Seats left open</source>
            <translation>尚有席位空缺</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>已推迟</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Regular election</source>
            <translation>定期选举</translation>
        </message>
        <message>
            <source>By-election for an unexpired term</source>
            <translation>为未满任期举行的补选</translation>
        </message>
        <message>
            <source>First election of a new body</source>
            <translation>新机构的首次选举</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>已排定</translation>
        </message>
        <message>
            <source>Nominations open</source>
            <translation>提名开放中</translation>
        </message>
        <message>
            <source>List published</source>
            <translation>名单已公布</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Every count known</source>
            <translation>得票数全部已知</translation>
        </message>
        <message>
            <source>Some counts known</source>
            <translation>部分得票数已知</translation>
        </message>
        <message>
            <source>No counts known</source>
            <translation>得票数未知</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>区域组</translation>
        </message>
        <message>
            <source>African Union</source>
            <translation>非洲联盟</translation>
        </message>
        <message>
            <source>Other organization</source>
            <translation>其他组织</translation>
        </message>
        <message>
            <source>Endorsed</source>
            <translation>已获支持</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已核可</translation>
        </message>
        <message>
            <source>Noted and deferred</source>
            <translation>已注意并推迟</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>有争议</translation>
        </message>
        <message>
            <source>Full term</source>
            <translation>完整任期</translation>
        </message>
        <message>
            <source>Rest of another member's term</source>
            <translation>另一成员的剩余任期</translation>
        </message>
        <message>
            <source>First or transitional term of another length</source>
            <translation>期限不同的首任或过渡任期</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>辞职</translation>
        </message>
        <message>
            <source>Rotation within the group</source>
            <translation>组内轮换</translation>
        </message>
        <message>
            <source>Withdrew</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>去世</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>口译</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>旗帜</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Video conference</source>
            <translation>视频会议</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Step-free access</source>
            <translation>无台阶通道</translation>
        </message>
        <message>
            <source>Head of State</source>
            <translation>国家元首</translation>
        </message>
        <message>
            <source>Head of Government</source>
            <translation>政府首脑</translation>
        </message>
        <message>
            <source>Vice-President</source>
            <translation>副总统</translation>
        </message>
        <message>
            <source>Crown Prince or Crown Princess</source>
            <translation>王储或女王储</translation>
        </message>
        <message>
            <source>Deputy Prime Minister</source>
            <translation>副总理</translation>
        </message>
        <message>
            <source>Minister for Foreign Affairs</source>
            <translation>外交部长</translation>
        </message>
        <message>
            <source>Minister</source>
            <translation>部长</translation>
        </message>
        <message>
            <source>Vice-Minister or State Secretary</source>
            <translation>副部长或国务秘书</translation>
        </message>
        <message>
            <source>Permanent Representative</source>
            <translation>常驻代表</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>专家</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Held for the mission</source>
            <translation>已为代表团预留</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>已举行</translation>
        </message>
        <message>
            <source>Did not take place</source>
            <translation>未举行</translation>
        </message>
        <message>
            <source>Declined by the other side</source>
            <translation>对方谢绝</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已驳回</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>尚未答复</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Another time proposed</source>
            <translation>建议了其他时间</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Short encounter</source>
            <translation>简短会面</translation>
        </message>
        <message>
            <source>Courtesy call</source>
            <translation>礼节性拜会</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>请求方代表团</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>对方代表团</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>双方均不</translation>
        </message>
        <message>
            <source>No press</source>
            <translation>不对媒体开放</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>Press present</source>
            <translation>媒体在场</translation>
        </message>
        <message>
            <source>Plenary hall</source>
            <translation>全体会议大厅</translation>
        </message>
        <message>
            <source>Council chamber</source>
            <translation>理事会会议厅</translation>
        </message>
        <message>
            <source>Conference room</source>
            <translation>会议室</translation>
        </message>
        <message>
            <source>Area with bilateral booths</source>
            <translation>双边会议隔间区</translation>
        </message>
        <message>
            <source>Lounge</source>
            <translation>休息厅</translation>
        </message>
        <message>
            <source>Auditorium</source>
            <translation>礼堂</translation>
        </message>
        <message>
            <source>Training room</source>
            <translation>培训室</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <source>Official record</source>
            <translation>正式记录</translation>
        </message>
        <message>
            <source>Well documented</source>
            <translation>有充分文献佐证</translation>
        </message>
        <message>
            <source>One source or general knowledge</source>
            <translation>单一来源或常识</translation>
        </message>
        <message>
            <source>Uncertain, please verify</source>
            <translation>不确定，请核实</translation>
        </message>
        <message>
            <source>Demonstration only, not a fact</source>
            <translation>仅供演示，并非事实</translation>
        </message>
        <message>
            <source>African States</source>
            <translation>非洲国家</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>亚洲太平洋国家</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>东欧国家</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>拉丁美洲和加勒比国家</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>西欧和其他国家</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法文</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄文</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙文</translation>
        </message>
        <message>
            <source>Member State</source>
            <translation>会员国</translation>
        </message>
        <message>
            <source>Observer State</source>
            <translation>观察员国</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>已预订</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>在候补名单上</translation>
        </message>
        <message>
            <source>A place is offered</source>
            <translation>已提供名额</translation>
        </message>
        <message>
            <source>Session cancelled</source>
            <translation>培训班已取消</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>已出席</translation>
        </message>
        <message>
            <source>Attended in part</source>
            <translation>部分出席</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>未到</translation>
        </message>
        <message>
            <source>Dag Hammarskjöld Library</source>
            <translation>达格·哈马舍尔德图书馆</translation>
        </message>
        <message>
            <source>UNITAR</source>
            <translation>联合国训练研究所（训研所）</translation>
        </message>
        <message>
            <source>UNITAR and the Library together</source>
            <translation>训研所与图书馆合办</translation>
        </message>
        <message>
            <source>Information and communications technology service</source>
            <translation>信息和通信技术服务</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>讲习班</translation>
        </message>
        <message>
            <source>Individual coaching</source>
            <translation>个别辅导</translation>
        </message>
        <message>
            <source>Programme for a small group</source>
            <translation>小组方案</translation>
        </message>
        <message>
            <source>E-learning</source>
            <translation>电子学习</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>情况介绍会</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>现场</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>In person or online</source>
            <translation>现场或线上</translation>
        </message>
        <message>
            <source>Open: first come, first served</source>
            <translation>开放：先到先得</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>须经批准</translation>
        </message>
        <message>
            <source>By application and selection</source>
            <translation>申请并择优录取</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>已提议</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已商定</translation>
        </message>
        <message>
            <source>One side has voted</source>
            <translation>一方已投票</translation>
        </message>
        <message>
            <source>Both have voted</source>
            <translation>双方均已投票</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Promised to us</source>
            <translation>对我方的许诺</translation>
        </message>
        <message>
            <source>Promised by us</source>
            <translation>我方许诺</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>普通照会</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>信函</translation>
        </message>
        <message>
            <source>Word of the capital</source>
            <translation>首都口头</translation>
        </message>
        <message>
            <source>Word of the ambassador</source>
            <translation>大使口头</translation>
        </message>
        <message>
            <source>Word of a delegate</source>
            <translation>代表口头</translation>
        </message>
        <message>
            <source>Hearsay</source>
            <translation>传闻</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>所有轮次</translation>
        </message>
        <message>
            <source>First round only</source>
            <translation>仅第一轮</translation>
        </message>
        <message>
            <source>When the first choice is out</source>
            <translation>首选出局时</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>已请求</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>已许诺</translation>
        </message>
        <message>
            <source>Reconfirmed</source>
            <translation>已再次确认</translation>
        </message>
        <message>
            <source>Wavering</source>
            <translation>动摇</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已收回</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>已解除</translation>
        </message>
        <message>
            <source>First round</source>
            <translation>第一轮</translation>
        </message>
        <message>
            <source>Later rounds</source>
            <translation>后续轮次</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>It was right</source>
            <translation>内容正确</translation>
        </message>
        <message>
            <source>Something is wrong</source>
            <translation>有错误</translation>
        </message>
        <message>
            <source>It is out of date</source>
            <translation>内容已过时</translation>
        </message>
        <message>
            <source>I did not understand it</source>
            <translation>我没看懂</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>发言</translation>
        </message>
        <message>
            <source>Plenary or committee</source>
            <translation>全会或委员会</translation>
        </message>
        <message>
            <source>Other meeting</source>
            <translation>其他会议</translation>
        </message>
        <message>
            <source>Reception or meal</source>
            <translation>招待会或宴请</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>新闻界</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>行程</translation>
        </message>
        <message>
            <source>For approval by the head of mission</source>
            <translation>待团长批准</translation>
        </message>
        <message>
            <source>No place is free</source>
            <translation>没有空余名额</translation>
        </message>
        <message>
            <source>Not everybody of the group has asked or been approved</source>
            <translation>小组并非全体都已申请或获准</translation>
        </message>
        <message>
            <source>Fewer places are free than the group needs</source>
            <translation>空余名额少于小组所需</translation>
        </message>
        <message>
            <source>The mission has as many places as one mission may have</source>
            <translation>该代表团已达到每个代表团的名额上限</translation>
        </message>
        <message>
            <source>The person has a place elsewhere at the same time</source>
            <translation>此人在同一时间另有名额</translation>
        </message>
        <message>
            <source>An offered place was not taken in time</source>
            <translation>未及时接受所提供的名额</translation>
        </message>
        <message>
            <source>The session has begun</source>
            <translation>培训班已开始</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>已提议</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>任期起</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>任期止</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>宣布日期</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>书面通知日期</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>照会语文</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>自愿承诺文件</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>竞选网页</translation>
        </message>
    </context>
    <context>
        <name>Collection</name>
        <message>
            <source>Ballot rounds</source>
            <translation>投票轮次</translation>
        </message>
        <message>
            <source>Ballot round</source>
            <translation>投票轮次</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Candidatures</source>
            <translation>候选资格</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>候选资格</translation>
        </message>
        <message>
            <source>Contests</source>
            <translation>席位竞选</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>席位竞选</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>任期</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>指南页面</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>隔间</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>隔间</translation>
        </message>
        <message>
            <source>Dignitaries</source>
            <translation>政要</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>政要</translation>
        </message>
        <message>
            <source>Meeting requests</source>
            <translation>会议请求</translation>
        </message>
        <message>
            <source>Meeting request</source>
            <translation>会议请求</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>会场</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会场</translation>
        </message>
        <message>
            <source>States</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>State</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>预订</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>预订</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>Reciprocal deals</source>
            <translation>互惠安排</translation>
        </message>
        <message>
            <source>Reciprocal deal</source>
            <translation>互惠安排</translation>
        </message>
        <message>
            <source>Pledges</source>
            <translation>投票许诺</translation>
        </message>
        <message>
            <source>Pledge</source>
            <translation>投票许诺</translation>
        </message>
        <message>
            <source>Vote plans</source>
            <translation>投票计划</translation>
        </message>
        <message>
            <source>Vote plan</source>
            <translation>投票计划</translation>
        </message>
        <message>
            <source>Reports on the guide</source>
            <translation>关于指南的反馈</translation>
        </message>
        <message>
            <source>Report on the guide</source>
            <translation>关于指南的反馈</translation>
        </message>
        <message>
            <source>Briefing notes</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>Briefing note</source>
            <translation>情况说明</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>活动安排</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>活动安排</translation>
        </message>
        <message>
            <source>Occupied booths</source>
            <translation>已占用隔间</translation>
        </message>
        <message>
            <source>Occupied booth</source>
            <translation>已占用隔间</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>同步(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>与系统一致</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>New record</source>
            <translation>新建记录</translation>
        </message>
        <message>
            <source>Save the list as…</source>
            <translation>列表另存为…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>登录…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>退出登录…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出程序</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>撤销上次更改</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>复制为 CSV</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Edit the record</source>
            <translation>编辑记录</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>在本页搜索</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>全局搜索</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>在单独的窗口中打开</translation>
        </message>
        <message>
            <source>Columns and groups…</source>
            <translation>列和分组…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>侧边栏</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>菜单栏</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>正常文字大小</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>离线工作</translation>
        </message>
        <message>
            <source>What needs your attention</source>
            <translation>需要您处理的事项</translation>
        </message>
        <message>
            <source>Guide to this page</source>
            <translation>本页指南</translation>
        </message>
        <message>
            <source>What is this?</source>
            <translation>这是什么？</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>保存诊断信息…</translation>
        </message>
        <message>
            <source>About Chancery</source>
            <translation>关于 Chancery</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>锁定窗口</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Save diagnostics</source>
            <translation>保存诊断信息</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1文本</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n个条目</numerusform>
            </translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>无法查看</translation>
        </message>
    </context>
    <context>
        <name>ElectionPaper</name>
        <message>
            <source>Round %1</source>
            <translation>第 %1 轮</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候选</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Endorsements</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>Earlier terms</source>
            <translation>以往任期</translation>
        </message>
        <message>
            <source>Members on %1</source>
            <translation>%1 的成员</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>区域组</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Term: %1 to %2</source>
            <translation>任期：%1 至 %2</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>区域组</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>席位</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Own State</source>
            <translation>本国</translation>
        </message>
        <message numerus="yes">
            <source>Write at most %n name(s).</source>
            <translation>
                <numerusform>至多写 %n 个名字。</numerusform>
            </translation>
        </message>
        <message>
            <source>A blank paper counts as an abstention. A paper with more names than allowed is invalid.</source>
            <translation>空白选票视为弃权。所写名字超过规定数目的选票无效。</translation>
        </message>
        <message>
            <source>Only States of these groups may be named; votes for others make the paper invalid.</source>
            <translation>只可写这些区域组的国家；写其他国家则选票无效。</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>候选</translation>
        </message>
        <message>
            <source>Names to write (instruction):</source>
            <translation>应写名字（指示）：</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The service cannot be reached.</source>
            <translation>无法连接服务端。</translation>
        </message>
        <message>
            <source>Your work is kept here and is sent as soon as there is a connection.</source>
            <translation>您的工作内容保存在此，一旦连接即发送。</translation>
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation>服务端未及时响应。</translation>
        </message>
        <message>
            <source>Chancery tries again by itself.</source>
            <translation>Chancery将自动重试。</translation>
        </message>
        <message>
            <source>Something else answered in place of the service.</source>
            <translation>应答者并非该服务端。</translation>
        </message>
        <message>
            <source>Open a web browser to sign in to this network, and check the address.</source>
            <translation>请打开网页浏览器登录此网络，并检查地址。</translation>
        </message>
        <message>
            <source>The identity of the service could not be confirmed.</source>
            <translation>无法确认服务端的身份。</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer, or ask your service desk.</source>
            <translation>未发送任何内容。请检查本计算机的日期，或咨询服务台。</translation>
        </message>
        <message>
            <source>The service is not available at the moment.</source>
            <translation>服务暂时不可用。</translation>
        </message>
        <message>
            <source>The service received too many requests.</source>
            <translation>服务端收到的请求过多。</translation>
        </message>
        <message>
            <source>The service does not accept your access token.</source>
            <translation>服务端不接受您的访问令牌。</translation>
        </message>
        <message>
            <source>Sign in again. Nothing that waits to be sent is lost.</source>
            <translation>请重新登录。等待发送的内容不会丢失。</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>您的角色不允许此操作。</translation>
        </message>
        <message>
            <source>Ask the administrator of your mission if it should.</source>
            <translation>如应允许，请咨询贵代表团的管理员。</translation>
        </message>
        <message>
            <source>This version of Chancery is too old for the service.</source>
            <translation>此版本的Chancery对服务端而言过旧。</translation>
        </message>
        <message>
            <source>Update Chancery. You can go on reading, and your work is kept.</source>
            <translation>请更新Chancery。您可以继续阅读，您的工作内容已保存。</translation>
        </message>
        <message>
            <source>What is kept here no longer continues what the service has.</source>
            <translation>此处保存的内容与服务端的内容已不衔接。</translation>
        </message>
        <message>
            <source>Chancery fetches everything anew; your own work stays.</source>
            <translation>Chancery将重新取得全部内容；您自己的工作内容保留不变。</translation>
        </message>
        <message>
            <source>This was not found.</source>
            <translation>未找到此内容。</translation>
        </message>
        <message>
            <source>It may have been deleted, or it may not be open to you.</source>
            <translation>它可能已被删除，或未对您开放。</translation>
        </message>
        <message>
            <source>This record was deleted.</source>
            <translation>此记录已删除。</translation>
        </message>
        <message>
            <source>You can copy your text into a new one.</source>
            <translation>您可以将文字复制到新记录中。</translation>
        </message>
        <message>
            <source>Someone else changed this record at the same time.</source>
            <translation>他人同时更改了此记录。</translation>
        </message>
        <message>
            <source>Compare both versions and choose.</source>
            <translation>请比较两个版本并作出选择。</translation>
        </message>
        <message>
            <source>Something in this record is not right yet.</source>
            <translation>此记录中尚有不正确之处。</translation>
        </message>
        <message>
            <source>See the remarks beside the fields.</source>
            <translation>请查看字段旁的提示。</translation>
        </message>
        <message>
            <source>There is no place left.</source>
            <translation>已无名额。</translation>
        </message>
        <message>
            <source>Choose another time or join the waiting list.</source>
            <translation>请选择其他时间或加入候补名单。</translation>
        </message>
        <message>
            <source>This is larger than the service accepts.</source>
            <translation>此内容超出服务端可接受的大小。</translation>
        </message>
        <message>
            <source>Shorten the text or attach a smaller file.</source>
            <translation>请缩短文字或附上较小的文件。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>Free some space and save again; your text is still in the form.</source>
            <translation>请释放一些空间并重新保存；您的文字仍在表单中。</translation>
        </message>
        <message>
            <source>The folder of your profile cannot be written to.</source>
            <translation>无法写入您的配置文件夹。</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder.</source>
            <translation>请检查其权限，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>The data of your profile is damaged.</source>
            <translation>您的配置数据已损坏。</translation>
        </message>
        <message>
            <source>Recovery sets the damaged file aside, saves your unsent work and fetches the rest again.</source>
            <translation>恢复程序将移开损坏的文件，保存您未发送的工作内容，并重新取得其余部分。</translation>
        </message>
        <message>
            <source>This profile was made by a newer version of Chancery.</source>
            <translation>此配置由较新版本的Chancery创建。</translation>
        </message>
        <message>
            <source>Update Chancery to open it; nothing in it was changed.</source>
            <translation>请更新Chancery以打开；其中内容未作更改。</translation>
        </message>
        <message>
            <source>This profile is already open in another Chancery.</source>
            <translation>此配置已在另一个Chancery中打开。</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>请使用已打开的窗口，或先将其关闭。</translation>
        </message>
        <message>
            <source>Your profile could not be read or written.</source>
            <translation>无法读取或写入您的配置。</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask your service desk.</source>
            <translation>请重试；如仍出现，请咨询服务台。</translation>
        </message>
        <message>
            <source>The service gave an answer that Chancery does not understand.</source>
            <translation>服务端的应答Chancery无法理解。</translation>
        </message>
        <message>
            <source>Nothing was stored. Check the address, or ask your service desk.</source>
            <translation>未存储任何内容。请检查地址，或咨询服务台。</translation>
        </message>
        <message>
            <source>Chancery made a mistake.</source>
            <translation>Chancery出现错误。</translation>
        </message>
        <message>
            <source>Your work is kept. Please report this to your service desk.</source>
            <translation>您的工作内容已保存。请向服务台报告此情况。</translation>
        </message>
        <message numerus="yes">
            <source>Chancery tries again in %n second(s).</source>
            <translation>
                <numerusform>Chancery将在%n秒后重试。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>State</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>得票</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>当选</translation>
        </message>
        <message>
            <source>Was a candidate</source>
            <translation>曾为候选人</translation>
        </message>
        <message>
            <source>Seen in a source</source>
            <translation>见于来源</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>席位竞选</translation>
        </message>
        <message>
            <source>Number of the round</source>
            <translation>轮次编号</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Place in the series of three</source>
            <translation>在三次投票系列中的位次</translation>
        </message>
        <message>
            <source>Organ</source>
            <translation>机关</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Ballot papers</source>
            <translation>选票</translation>
        </message>
        <message>
            <source>Invalid ballots</source>
            <translation>无效票</translation>
        </message>
        <message>
            <source>Valid ballots</source>
            <translation>有效票</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>弃权</translation>
        </message>
        <message>
            <source>Members present and voting</source>
            <translation>出席并参加表决的成员</translation>
        </message>
        <message>
            <source>Required majority</source>
            <translation>所需多数</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Confirmed at</source>
            <translation>确认时间</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Regional groups</source>
            <translation>区域组</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>席位</translation>
        </message>
        <message>
            <source>Rotating seat</source>
            <translation>轮换席位</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Kind of body</source>
            <translation>机构类型</translation>
        </message>
        <message>
            <source>Who is elected</source>
            <translation>选举对象</translation>
        </message>
        <message>
            <source>Elected by</source>
            <translation>选举方</translation>
        </message>
        <message>
            <source>Parent body</source>
            <translation>上级机构</translation>
        </message>
        <message>
            <source>Seats in all</source>
            <translation>席位总数</translation>
        </message>
        <message>
            <source>Distribution of seats</source>
            <translation>席位分配</translation>
        </message>
        <message>
            <source>Term in years</source>
            <translation>任期（年）</translation>
        </message>
        <message>
            <source>Terms begin</source>
            <translation>任期开始</translation>
        </message>
        <message>
            <source>Day of the year on which terms begin</source>
            <translation>任期开始的日期（月、日）</translation>
        </message>
        <message>
            <source>Re-election</source>
            <translation>连选连任</translation>
        </message>
        <message>
            <source>Consecutive terms allowed</source>
            <translation>允许连任届数</translation>
        </message>
        <message>
            <source>Note on re-election</source>
            <translation>关于连选连任的说明</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>多数</translation>
        </message>
        <message>
            <source>Way of electing</source>
            <translation>选举方式</translation>
        </message>
        <message>
            <source>Note on the way of electing</source>
            <translation>关于选举方式的说明</translation>
        </message>
        <message>
            <source>Formal nominations</source>
            <translation>正式提名</translation>
        </message>
        <message>
            <source>Nominations close (days before the election)</source>
            <translation>提名截止（选举前天数）</translation>
        </message>
        <message>
            <source>No two nationals of one State</source>
            <translation>同一国家国民不得有二人</translation>
        </message>
        <message>
            <source>Elections are held</source>
            <translation>选举时间</translation>
        </message>
        <message>
            <source>Rules in brief</source>
            <translation>规则概要</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>任期起</translation>
        </message>
        <message>
            <source>Period to</source>
            <translation>任期止</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>状态理由</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>宣布日期</translation>
        </message>
        <message>
            <source>Notified in writing on</source>
            <translation>书面通知日期</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>普通照会</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>退出日期</translation>
        </message>
        <message>
            <source>Withdrawn after round</source>
            <translation>退出时的轮次</translation>
        </message>
        <message>
            <source>Holds the seat now</source>
            <translation>目前占有席位</translation>
        </message>
        <message>
            <source>Document symbol</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>照会语文</translation>
        </message>
        <message>
            <source>Previous terms</source>
            <translation>以往任期</translation>
        </message>
        <message>
            <source>Document with voluntary pledges</source>
            <translation>自愿承诺文件</translation>
        </message>
        <message>
            <source>Campaign page</source>
            <translation>竞选网页</translation>
        </message>
        <message>
            <source>Contact at the mission</source>
            <translation>代表团联系人</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>附注</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>录入方</translation>
        </message>
        <message>
            <source>Date of the note</source>
            <translation>照会日期</translation>
        </message>
        <message>
            <source>After round</source>
            <translation>在该轮之后</translation>
        </message>
        <message>
            <source>New period from</source>
            <translation>新任期起</translation>
        </message>
        <message>
            <source>New period to</source>
            <translation>新任期止</translation>
        </message>
        <message>
            <source>Names allowed on a ballot paper</source>
            <translation>每张选票可填名数</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定方式</translation>
        </message>
        <message>
            <source>Ballot requested by</source>
            <translation>投票请求方</translation>
        </message>
        <message>
            <source>Members entitled to vote</source>
            <translation>有表决权的成员</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>请求方</translation>
        </message>
        <message>
            <source>Kind of election</source>
            <translation>选举类型</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Date as far as it is known</source>
            <translation>已知的大致日期</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>议程项目</translation>
        </message>
        <message>
            <source>Document symbols</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Seats to fill</source>
            <translation>待补席位</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>任期自</translation>
        </message>
        <message>
            <source>Term to</source>
            <translation>任期至</translation>
        </message>
        <message>
            <source>End of the unexpired term</source>
            <translation>未满任期的终止日</translation>
        </message>
        <message>
            <source>Members of the electing organ</source>
            <translation>选举机关的成员数</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>无记名投票</translation>
        </message>
        <message>
            <source>Certainty of the date</source>
            <translation>日期确定程度</translation>
        </message>
        <message>
            <source>Vote counts</source>
            <translation>计票情况</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Candidature</source>
            <translation>候选资格</translation>
        </message>
        <message>
            <source>By</source>
            <translation>支持方</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>区域组</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Valid for the election</source>
            <translation>适用的选举</translation>
        </message>
        <message>
            <source>Recorded by the mission of</source>
            <translation>登记代表团所属国</translation>
        </message>
        <message>
            <source>Name at the time</source>
            <translation>当时的名称</translation>
        </message>
        <message>
            <source>Kind of term</source>
            <translation>任期类型</translation>
        </message>
        <message>
            <source>Ended early</source>
            <translation>提前结束</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Takes over from</source>
            <translation>接替</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>媒体类型</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Name in links</source>
            <translation>链接名称</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>章</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>节</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Note of the review</source>
            <translation>审校说明</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>发布时间</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>隔间</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会场</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>停用时段</translation>
        </message>
        <message>
            <source>No longer in use</source>
            <translation>不再使用</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>抵达</translation>
        </message>
        <message>
            <source>Departs</source>
            <translation>离开</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Requesting mission</source>
            <translation>请求方代表团</translation>
        </message>
        <message>
            <source>Other mission</source>
            <translation>对方代表团</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>决定理由</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>提交时间</translation>
        </message>
        <message>
            <source>Decided at</source>
            <translation>决定时间</translation>
        </message>
        <message>
            <source>Answer of the other side</source>
            <translation>对方答复</translation>
        </message>
        <message>
            <source>Reason of the other side</source>
            <translation>对方理由</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>答复时间</translation>
        </message>
        <message>
            <source>Proposed from</source>
            <translation>建议开始时间</translation>
        </message>
        <message>
            <source>Proposed to</source>
            <translation>建议结束时间</translation>
        </message>
        <message>
            <source>Preferred times</source>
            <translation>首选时间</translation>
        </message>
        <message>
            <source>Length (minutes)</source>
            <translation>时长（分钟）</translation>
        </message>
        <message>
            <source>Our principal</source>
            <translation>我方首要代表</translation>
        </message>
        <message>
            <source>Person to be met</source>
            <translation>会见对象</translation>
        </message>
        <message>
            <source>Rank on the other side</source>
            <translation>对方级别</translation>
        </message>
        <message>
            <source>Persons on the other side</source>
            <translation>对方人数</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主办方</translation>
        </message>
        <message>
            <source>Interpretation between</source>
            <translation>口译语文</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Other needs</source>
            <translation>其他需求</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>预留至</translation>
        </message>
        <message>
            <source>Changes the request</source>
            <translation>变更的请求</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>开放时间</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>关闭时间</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind of venue</source>
            <translation>会场类型</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>建筑</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>楼层</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Certainty of the capacity</source>
            <translation>容量确定程度</translation>
        </message>
        <message>
            <source>Interpretation booths</source>
            <translation>同声传译间</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Accepts bilateral requests</source>
            <translation>接受双边会议请求</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>开放时段</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>关闭日期</translation>
        </message>
        <message>
            <source>Length of a slot (minutes)</source>
            <translation>时段长度（分钟）</translation>
        </message>
        <message>
            <source>Shortest notice (hours)</source>
            <translation>最短提前通知（小时）</translation>
        </message>
        <message>
            <source>Earliest request (days ahead)</source>
            <translation>最早申请（提前天数）</translation>
        </message>
        <message>
            <source>Released when unused after (minutes)</source>
            <translation>未使用时释放（分钟后）</translation>
        </message>
        <message>
            <source>Meetings a mission may have in a day</source>
            <translation>每代表团每日会议上限</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>确定程度</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Note on the sources</source>
            <translation>来源说明</translation>
        </message>
        <message>
            <source>Formal name</source>
            <translation>正式名称</translation>
        </message>
        <message>
            <source>Article of the name</source>
            <translation>名称冠词</translation>
        </message>
        <message>
            <source>Name in ISO 3166</source>
            <translation>ISO 3166中的名称</translation>
        </message>
        <message>
            <source>Code of two letters</source>
            <translation>两字母代码</translation>
        </message>
        <message>
            <source>Numeric code</source>
            <translation>数字代码</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>地位</translation>
        </message>
        <message>
            <source>Note on the group</source>
            <translation>关于区域组的说明</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>接纳日期</translation>
        </message>
        <message>
            <source>Original member</source>
            <translation>创始会员国</translation>
        </message>
        <message>
            <source>Observer since</source>
            <translation>成为观察员日期</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>代表团</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>申请时间</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>候补起始时间</translation>
        </message>
        <message>
            <source>Offer expires</source>
            <translation>名额提供截止</translation>
        </message>
        <message>
            <source>Reason for applying</source>
            <translation>申请理由</translation>
        </message>
        <message>
            <source>Special needs</source>
            <translation>特殊需求</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出席情况</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>课程</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>举办方</translation>
        </message>
        <message>
            <source>Kind of course</source>
            <translation>课程类型</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>参加方式</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Courses to attend first</source>
            <translation>先修课程</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>口译</translation>
        </message>
        <message>
            <source>Duration (minutes)</source>
            <translation>持续时间（分钟）</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>Places on the waiting list</source>
            <translation>候补名额</translation>
        </message>
        <message>
            <source>Places for one mission</source>
            <translation>每代表团名额</translation>
        </message>
        <message>
            <source>Admission</source>
            <translation>录取方式</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Booking policy</source>
            <translation>预订规定</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Given before on</source>
            <translation>以往举办日期</translation>
        </message>
        <message>
            <source>Link to take part</source>
            <translation>参加链接</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Booking opens</source>
            <translation>预订开放</translation>
        </message>
        <message>
            <source>Booking closes</source>
            <translation>预订截止</translation>
        </message>
        <message>
            <source>Cancel until</source>
            <translation>可取消至</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>最少参加人数</translation>
        </message>
        <message>
            <source>Other State</source>
            <translation>对方国家</translation>
        </message>
        <message>
            <source>We vote for them in</source>
            <translation>我方在此投对方</translation>
        </message>
        <message>
            <source>They vote for us in</source>
            <translation>对方在此投我方</translation>
        </message>
        <message>
            <source>Note or letter</source>
            <translation>照会或信函</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>For the candidature</source>
            <translation>所涉候选资格</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Firmness in per cent</source>
            <translation>可靠程度（百分比）</translation>
        </message>
        <message>
            <source>For which rounds</source>
            <translation>适用轮次</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>由何人</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Reconfirm by</source>
            <translation>再次确认期限</translation>
        </message>
        <message>
            <source>Names to write</source>
            <translation>应写名字</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>最终</translation>
        </message>
        <message>
            <source>Text in preparation</source>
            <translation>准备中的文本</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>早期版本</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Was this right?</source>
            <translation>内容正确吗？</translation>
        </message>
        <message>
            <source>What should it say?</source>
            <translation>应该怎么写？</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Booking</source>
            <translation>预订</translation>
        </message>
        <message>
            <source>Places taken</source>
            <translation>已占名额</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>候补名单</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>谈话要点</translation>
        </message>
        <message>
            <source>What we ask for</source>
            <translation>我方诉求</translation>
        </message>
        <message>
            <source>About the person to be met</source>
            <translation>会见对象简介</translation>
        </message>
        <message>
            <source>Earlier meetings</source>
            <translation>以往会谈</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>会谈结果</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>后续事项</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>活动安排</translation>
        </message>
        <message>
            <source>Dignitary</source>
            <translation>政要</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Could be moved</source>
            <translation>可以移动</translation>
        </message>
        <message>
            <source>Identifier in the calendar file</source>
            <translation>日历文件中的标识</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>由以下取代</translation>
        </message>
        <message>
            <source>Principal of the other side</source>
            <translation>对方政要</translation>
        </message>
        <message>
            <source>Offered as one meeting with</source>
            <translation>提议合并的请求</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>口译员</translation>
        </message>
        <message>
            <source>Their request</source>
            <translation>对方请求</translation>
        </message>
        <message>
            <source>Occupied</source>
            <translation>已占用</translation>
        </message>
        <message>
            <source>A booth is held for (hours)</source>
            <translation>隔间保留时间（小时）</translation>
        </message>
        <message>
            <source>The head of mission approves for</source>
            <translation>须团长批准的级别</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>Did not take an offered place</source>
            <translation>未接受所提供的名额</translation>
        </message>
        <message>
            <source>Message from the trainer</source>
            <translation>培训员的消息</translation>
        </message>
        <message>
            <source>Message of</source>
            <translation>消息时间</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Hours an offered place is kept</source>
            <translation>所提供名额的保留小时数</translation>
        </message>
        <message>
            <source>Why there is no place yet</source>
            <translation>尚无名额的原因</translation>
        </message>
        <message>
            <source>Session of the body</source>
            <translation>机构届会</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>培训班</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>Value seen</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>Value proposed</source>
            <translation>提议值</translation>
        </message>
        <message>
            <source>State that stands</source>
            <translation>参选国</translation>
        </message>
        <message>
            <source>Proposed by the mission of</source>
            <translation>提议代表团</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Principal of the requesting side</source>
            <translation>请求方首要代表</translation>
        </message>
        <message>
            <source>Rank on the requesting side</source>
            <translation>请求方级别</translation>
        </message>
        <message>
            <source>Persons on the requesting side</source>
            <translation>请求方人数</translation>
        </message>
    </context>
    <context>
        <name>FieldSections</name>
        <message>
            <source>Show the whole text</source>
            <translation>显示全文</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>%1 would be in two places: also %2.</source>
            <translation>%1将同时身处两地：另有%2。</translation>
        </message>
        <message>
            <source>%1 has an engagement that could be moved: %2.</source>
            <translation>%1有一项可移动的安排：%2。</translation>
        </message>
        <message>
            <source>Too little time to walk to or from: %1.</source>
            <translation>往返路程时间不足：%1。</translation>
        </message>
        <message>
            <source>Almost no break before or after: %1.</source>
            <translation>前后几乎没有间隔：%1。</translation>
        </message>
        <message>
            <source>The booth is taken by: %1.</source>
            <translation>隔间已分配给：%1。</translation>
        </message>
        <message>
            <source>The other side is known to be elsewhere: %1.</source>
            <translation>已知对方另有安排：%1。</translation>
        </message>
        <message>
            <source>%1 has more meetings that day than are wanted.</source>
            <translation>%1当日会谈数量超过预定上限。</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1，%2，%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Month and day, for example 02-06.</source>
            <translation>月和日，例如02-06。</translation>
        </message>
        <message>
            <source>Whether the members must all be of different nationality, as in the International Court of Justice.</source>
            <translation>成员是否须国籍各不相同，如国际法院。</translation>
        </message>
        <message>
            <source>The State that stands, or that nominates the person.</source>
            <translation>参选的国家，或提名该人的国家。</translation>
        </message>
        <message>
            <source>Number of the note, as the mission files it.</source>
            <translation>代表团存档所用的照会编号。</translation>
        </message>
        <message>
            <source>The groups whose States may be elected here; empty when seats are not shared out by group.</source>
            <translation>其国家可在此当选的区域组；席位不按组分配时留空。</translation>
        </message>
        <message>
            <source>Empty: as many as there are seats.</source>
            <translation>留空：与席位数相同。</translation>
        </message>
        <message>
            <source>For elections of which only the month or year is known.</source>
            <translation>用于仅知月份或年份的选举。</translation>
        </message>
        <message>
            <source>Empty: as the rules of the body say.</source>
            <translation>留空：按该机构的规则。</translation>
        </message>
        <message>
            <source>The mission that chairs the group; empty when the Secretariat recorded it.</source>
            <translation>担任该组主席的代表团；由秘书处登记时留空。</translation>
        </message>
        <message>
            <source>The member State, or the State whose nominee holds the seat.</source>
            <translation>成员国，或其被提名人占有席位的国家。</translation>
        </message>
        <message>
            <source>The name under which the seat was held, when it differs from today's or the State no longer exists.</source>
            <translation>占有席位时所用的名称（与现名不同或该国已不存在时填写）。</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens; pages link to each other by it.</source>
            <translation>小写字母、数字和连字符；页面之间以此相互链接。</translation>
        </message>
        <message>
            <source>0 or empty: the page is the chapter itself.</source>
            <translation>0或留空：该页即为本章。</translation>
        </message>
        <message>
            <source>Written in CommonMark: headings with #, lists with a hyphen, links in brackets.</source>
            <translation>以CommonMark书写：标题用#，列表用连字符，链接用方括号。</translation>
        </message>
        <message>
            <source>One line that both sides read.</source>
            <translation>双方均可看到的一行文字。</translation>
        </message>
        <message>
            <source>In order of preference; the meeting may lie anywhere within one of them.</source>
            <translation>按优先顺序排列；会议可安排在其中任一时段内。</translation>
        </message>
        <message>
            <source>Local time of the venue. Without any entry the hours are not limited.</source>
            <translation>会场当地时间。如无填写，则时间不受限制。</translation>
        </message>
        <message>
            <source>How far this entry can be relied on, judged by its sources.</source>
            <translation>根据来源判断，此条信息的可靠程度。</translation>
        </message>
        <message>
            <source>Documents or pages in which this entry was found, one a line.</source>
            <translation>载有此条信息的文件或网页，每行一个。</translation>
        </message>
        <message>
            <source>ISO 3166-1 code of three letters, for example FRA.</source>
            <translation>ISO 3166-1三字母代码，例如FRA。</translation>
        </message>
        <message>
            <source>The article that stands before the name in a sentence, where there is one.</source>
            <translation>句中置于国名之前的冠词（如有）。</translation>
        </message>
        <message>
            <source>The group in which the State is counted for elections.</source>
            <translation>该国在选举中所归属的区域组。</translation>
        </message>
        <message>
            <source>Empty: of a vote received, one's own candidature in the contest.</source>
            <translation>留空：如为他方许诺的票，则指本国在该项竞选中的候选资格。</translation>
        </message>
        <message>
            <source>Codes of States or names of persons, one a line.</source>
            <translation>国家代码或人名，每行一个。</translation>
        </message>
        <message>
            <source>Number of the capital's instruction.</source>
            <translation>首都指示编号。</translation>
        </message>
        <message>
            <source>Takes the place of the text when the page is published again.</source>
            <translation>页面重新发布时取代现有文本。</translation>
        </message>
        <message>
            <source>Votes and support, too: only your own mission reads this.</source>
            <translation>包括选票和支持：仅本团可见。</translation>
        </message>
        <message>
            <source>Left empty, it concerns the whole delegation.</source>
            <translation>留空则涉及整个代表团。</translation>
        </message>
        <message>
            <source>A speaking slot cannot; a reception perhaps can.</source>
            <translation>发言时段不可移动；招待会或许可以。</translation>
        </message>
        <message>
            <source>What is not confirmed by then becomes free again.</source>
            <translation>届时未确认的将重新空出。</translation>
        </message>
        <message>
            <source>Bookings of one mission with the same text here get places together or not at all.</source>
            <translation>同一代表团中此处文字相同的预订一起获得名额，否则都不获得。</translation>
        </message>
        <message>
            <source>Empty: 24 hours, and never longer than until the session begins.</source>
            <translation>留空：24 小时，最长不超过培训班开始之时。</translation>
        </message>
        <message>
            <source>Note verbale, aide-memoire, voluntary pledges, curriculum vitae.</source>
            <translation>普通照会、备忘录、自愿许诺、简历。</translation>
        </message>
        <message>
            <source>Empty: the value is to be removed.</source>
            <translation>留空：删除该值。</translation>
        </message>
        <message>
            <source>From which document you know better.</source>
            <translation>您所依据的文件。</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86</source>
            <translation>《联合国宪章》第十八条第二项；大会议事规则第83和第86条</translation>
        </message>
        <message>
            <source>GA rules of procedure, rules 86 and 94</source>
            <translation>大会议事规则第86和第94条</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10</source>
            <translation>大会第60/251号决议第7段；《国际法院规约》第十条</translation>
        </message>
        <message>
            <source>UN Convention on the Law of the Sea, Annex VI, Article 4 (4)</source>
            <translation>《联合国海洋法公约》附件六第四条第4款</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 92</source>
            <translation>大会议事规则第92条</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 93</source>
            <translation>大会议事规则第93条</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 94</source>
            <translation>大会议事规则第94条</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 139</source>
            <translation>大会议事规则第139条</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 140</source>
            <translation>大会议事规则第140条</translation>
        </message>
        <message>
            <source>GA rules of procedure, rule 151</source>
            <translation>大会议事规则第151条</translation>
        </message>
        <message>
            <source>GA decision 34/401, paragraph 16</source>
            <translation>大会第34/401号决定第16段</translation>
        </message>
        <message>
            <source>GA resolution 60/251, paragraph 7</source>
            <translation>大会第60/251号决议第7段</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Articles 23 and 61</source>
            <translation>《联合国宪章》第二十三条和第六十一条</translation>
        </message>
        <message>
            <source>Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144</source>
            <translation>《联合国宪章》第二十三条第二项；大会议事规则第144条</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 10</source>
            <translation>《国际法院规约》第十条</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 11</source>
            <translation>《国际法院规约》第十一条</translation>
        </message>
        <message>
            <source>Statute of the International Court of Justice, Article 12</source>
            <translation>《国际法院规约》第十二条</translation>
        </message>
        <message>
            <source>Provisional rules of procedure of the Security Council, rule 61</source>
            <translation>安全理事会暂行议事规则第六十一条</translation>
        </message>
    </context>
    <context>
        <name>MeetingEvents</name>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1与%2：%3</translation>
        </message>
    </context>
    <context>
        <name>OutboxExport</name>
        <message>
            <source>New record</source>
            <translation>新记录</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Save the changes that were not sent</source>
            <translation>保存尚未发送的更改</translation>
        </message>
        <message>
            <source>Changes that were not sent</source>
            <translation>尚未发送的更改</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Not synchronised yet; printed %1</source>
            <translation>尚未同步；打印于 %1</translation>
        </message>
        <message>
            <source>As of %1, %2</source>
            <translation>截至 %1 %2</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Elections</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Day board</source>
            <translation>当日安排</translation>
        </message>
        <message>
            <source>Seat map</source>
            <translation>席位图</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>私密账册</translation>
        </message>
        <message>
            <source>Training calendar</source>
            <translation>培训日历</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>日程</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePaper</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1与%2</translation>
        </message>
        <message>
            <source>All missions</source>
            <translation>所有代表团</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>Times of %1</source>
            <translation>时区：%1</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>当日没有安排。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>With</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>议题</translation>
        </message>
        <message>
            <source>No briefing note has been written.</source>
            <translation>尚未撰写情况说明。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Briefing pack</source>
            <translation>情况说明汇编</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Another mission</source>
            <translation>其他代表团</translation>
        </message>
    </context>
    <context>
        <name>RoundPicture</name>
        <message>
            <source>Required majority: %1</source>
            <translation>所需多数：%1</translation>
        </message>
        <message>
            <source>%1: %2, elected</source>
            <translation>%1：%2，当选</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Required: %1</source>
            <translation>所需：%1</translation>
        </message>
        <message>
            <source>Votes against the required majority</source>
            <translation>得票与所需多数对照</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Ballot papers (%1) must be invalid and valid ballots together (%2).</source>
            <translation>选票数（%1）须等于无效票与有效票之和（%2）。</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions give %2 members present and voting, not %1.</source>
            <translation>有效票减去弃权为%2个出席并参加表决的成员，而非%1个。</translation>
        </message>
        <message>
            <source>The required majority is %2, not %1 (rules 83 and 94 of the General Assembly, Charter, Article 18, or the rules of the body).</source>
            <translation>所需多数为%2，而非%1（大会议事规则第83条和第94条、《宪章》第十八条，或该机构的规则）。</translation>
        </message>
        <message>
            <source>%1 received %2 votes, but only %3 members voted.</source>
            <translation>%1得%2票，但仅有%3个成员参加表决。</translation>
        </message>
        <message>
            <source>The votes add up to %1; with %2 names on each ballot no more than %3 are possible.</source>
            <translation>得票总数为%1；每张选票%2个名字，至多只能有%3票。</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1在表中出现两次。</translation>
        </message>
        <message>
            <source>Round %1 of this contest is already recorded.</source>
            <translation>此席位竞选的第%1轮已登记。</translation>
        </message>
        <message>
            <source>%1 is marked as elected with %2 votes, but %3 are required.</source>
            <translation>%1以%2票被标为当选，但需要%3票。</translation>
        </message>
        <message>
            <source>%1 names are marked as elected for %2 seats.</source>
            <translation>标为当选者有%1个，而席位为%2个。</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied: a special ballot among them is needed (rule 94 of the General Assembly).</source>
            <translation>争夺最后席位者得票相等时均不当选：须在其中进行特别投票（大会议事规则第94条）。</translation>
        </message>
        <message>
            <source>A restricted ballot has at most %2 names, twice the seats left; here are %1 (rules 93 and 94 of the General Assembly).</source>
            <translation>限制性投票至多有%2个名字，即所余席位的两倍；此处有%1个（大会议事规则第93条和第94条）。</translation>
        </message>
        <message>
            <source>%1 had no votes in the round before this restricted ballot.</source>
            <translation>%1在此次限制性投票之前一轮未得票。</translation>
        </message>
        <message>
            <source>%1 is not in a regional group for which these seats are meant.</source>
            <translation>%1不属于这些席位所针对的区域组。</translation>
        </message>
        <message>
            <source>An official round needs the number of members present and voting, the required majority and the votes.</source>
            <translation>正式轮次须填写出席并参加表决的成员数、所需多数和得票数。</translation>
        </message>
        <message>
            <source>The code %1 is already used.</source>
            <translation>代码%1已被使用。</translation>
        </message>
        <message>
            <source>The distribution gives %1 seats, but the body has %2.</source>
            <translation>分配的席位为%1个，但该机构有%2个。</translation>
        </message>
        <message>
            <source>Say how many consecutive terms are allowed.</source>
            <translation>请说明允许连任的届数。</translation>
        </message>
        <message>
            <source>Terms that begin on a fixed day need that day as month and day, for example 02-06.</source>
            <translation>在固定日期开始的任期须以月和日填写该日期，例如02-06。</translation>
        </message>
        <message>
            <source>A body cannot be its own parent.</source>
            <translation>机构不能是其自身的上级机构。</translation>
        </message>
        <message>
            <source>An observer State cannot stand for election by this organ.</source>
            <translation>观察员国不能参加由该机关举行的选举。</translation>
        </message>
        <message>
            <source>The contest belongs to another election.</source>
            <translation>该席位竞选属于另一选举。</translation>
        </message>
        <message>
            <source>The election is to another body.</source>
            <translation>该选举是为另一机构举行的。</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>任期的结束早于开始。</translation>
        </message>
        <message>
            <source>Persons are elected to this body: name the candidate.</source>
            <translation>该机构选举个人：请填写候选人姓名。</translation>
        </message>
        <message>
            <source>States are elected to this body, not persons.</source>
            <translation>该机构选举国家，而非个人。</translation>
        </message>
        <message>
            <source>%1 already has an active candidature in this contest.</source>
            <translation>%1在此席位竞选中已有有效候选资格。</translation>
        </message>
        <message>
            <source>A retiring member is not eligible for immediate re-election (Charter, Article 23; rule 144 of the General Assembly); the present term ends on %1.</source>
            <translation>任满的成员不得立即连选连任（《宪章》第二十三条；大会议事规则第144条）；本届任期于%1结束。</translation>
        </message>
        <message>
            <source>No more than %1 terms are allowed here, and %2 have been served.</source>
            <translation>此处至多允许%1届任期，已任%2届。</translation>
        </message>
        <message>
            <source>Another candidate of the same nationality stands; no two nationals of one State can be members.</source>
            <translation>另有一名同国籍候选人参选；同一国家的国民不得有二人担任成员。</translation>
        </message>
        <message>
            <source>The State is still a member of this body until %1.</source>
            <translation>该国担任该机构成员直至%1。</translation>
        </message>
        <message>
            <source>The election is in %1 days and the candidature has not been notified in writing.</source>
            <translation>距选举还有%1天，候选资格尚未书面通知。</translation>
        </message>
        <message>
            <source>Nominations for this election are closed.</source>
            <translation>此次选举的提名已截止。</translation>
        </message>
        <message>
            <source>Choose the election and the contest first.</source>
            <translation>请先选择选举和席位竞选。</translation>
        </message>
        <message>
            <source>All seats of this contest have been won.</source>
            <translation>此席位竞选的所有席位均已选出。</translation>
        </message>
        <message>
            <source>A national of the same State has already been elected.</source>
            <translation>已有一名同一国家的国民当选。</translation>
        </message>
        <message>
            <source>A ballot paper cannot carry more names (%1) than there are seats (%2).</source>
            <translation>选票上的名字（%1）不能多于席位（%2）。</translation>
        </message>
        <message>
            <source>Elections to this body are always held by ballot, even with as many candidates as seats.</source>
            <translation>该机构的选举一律以投票方式进行，即使候选人数与席位数相同。</translation>
        </message>
        <message>
            <source>%1 candidates are marked as elected for %2 seats.</source>
            <translation>标为当选的候选人有%1个，而席位为%2个。</translation>
        </message>
        <message>
            <source>The distribution of seats of this body has no seat for one of these groups.</source>
            <translation>该机构的席位分配中没有其中某一组的席位。</translation>
        </message>
        <message>
            <source>%1 candidates are endorsed for %2 seats.</source>
            <translation>获支持的候选人有%1个，而席位为%2个。</translation>
        </message>
        <message>
            <source>There are more candidates than seats: a ballot is needed.</source>
            <translation>候选人多于席位：须进行投票。</translation>
        </message>
        <message>
            <source>A delegation has asked for a ballot (decision 34/401, paragraph 16).</source>
            <translation>有代表团请求投票（第34/401号决定，第16段）。</translation>
        </message>
        <message>
            <source>Not every seat has been won yet.</source>
            <translation>席位尚未全部选出。</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>最后一天早于第一天。</translation>
        </message>
        <message>
            <source>The term ends before it begins.</source>
            <translation>任期结束早于开始。</translation>
        </message>
        <message>
            <source>A by-election fills the rest of a term: say when that term ends (rules 139 and 140 of the General Assembly).</source>
            <translation>补选是为剩余任期而举行：请说明该任期何时结束（大会议事规则第139条和第140条）。</translation>
        </message>
        <message>
            <source>The contests of this election have %1 seats together, but the election has %2.</source>
            <translation>此次选举的各席位竞选共有%1个席位，但选举有%2个。</translation>
        </message>
        <message>
            <source>The day of the election has passed, but it has not been opened.</source>
            <translation>选举日期已过，但选举尚未开始。</translation>
        </message>
        <message>
            <source>Some contests of this election are not decided yet.</source>
            <translation>此次选举的部分席位竞选尚未决定。</translation>
        </message>
        <message>
            <source>Say which regional group.</source>
            <translation>请说明是哪个区域组。</translation>
        </message>
        <message>
            <source>Name the organization.</source>
            <translation>请填写组织名称。</translation>
        </message>
        <message>
            <source>The candidate's State is in another regional group.</source>
            <translation>候选人所属国在另一区域组。</translation>
        </message>
        <message>
            <source>A group's endorsement is recorded by the mission that chairs that group.</source>
            <translation>区域组的支持由担任该组主席的代表团登记。</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>该日期在将来。</translation>
        </message>
        <message>
            <source>The endorsement is for another election than the candidature.</source>
            <translation>该支持与候选资格所涉选举不同。</translation>
        </message>
        <message>
            <source>A full term of this body lasts %1 years.</source>
            <translation>该机构的完整任期为%1年。</translation>
        </message>
        <message>
            <source>The same member already holds a seat of this body until %1.</source>
            <translation>同一成员已占有该机构席位，直至%1。</translation>
        </message>
        <message>
            <source>A term that ended early needs its last day and the reason.</source>
            <translation>提前结束的任期须填写最后一天和理由。</translation>
        </message>
        <message>
            <source>The day on which it ended lies outside the term.</source>
            <translation>结束日期不在任期之内。</translation>
        </message>
        <message>
            <source>Use small letters, digits and hyphens only.</source>
            <translation>只能使用小写字母、数字和连字符。</translation>
        </message>
        <message>
            <source>Another page has the name %1.</source>
            <translation>另一页面已使用名称%1。</translation>
        </message>
        <message>
            <source>A section belongs to the page of its own chapter.</source>
            <translation>节应属于其所在章的页面。</translation>
        </message>
        <message>
            <source>Say of which chapter this is a section.</source>
            <translation>请说明此节属于哪一章。</translation>
        </message>
        <message>
            <source>There is already a page in this place (%1).</source>
            <translation>此位置已有页面（%1）。</translation>
        </message>
        <message>
            <source>A page that others read needs a text.</source>
            <translation>供他人阅读的页面须有正文。</translation>
        </message>
        <message>
            <source>The text is missing in %1 of the six languages.</source>
            <translation>六种语文中有%1种缺少正文。</translation>
        </message>
        <message>
            <source>The code %1 is already used in this venue.</source>
            <translation>代码%1在该会场已被使用。</translation>
        </message>
        <message>
            <source>There is no such venue.</source>
            <translation>没有该会场。</translation>
        </message>
        <message>
            <source>A blocking must end after it begins.</source>
            <translation>停用时段的结束须晚于开始。</translation>
        </message>
        <message>
            <source>The booth has more seats than its venue (%1).</source>
            <translation>该隔间的座位多于其会场的座位（%1）。</translation>
        </message>
        <message>
            <source>The departure lies before the arrival.</source>
            <translation>离开早于抵达。</translation>
        </message>
        <message>
            <source>A mission cannot ask to meet itself.</source>
            <translation>代表团不能请求与自己会面。</translation>
        </message>
        <message>
            <source>A preferred time must end after it begins.</source>
            <translation>首选时间的结束须晚于开始。</translation>
        </message>
        <message>
            <source>A preferred time is shorter than the meeting (%1 minutes).</source>
            <translation>某一首选时间短于会议时长（%1分钟）。</translation>
        </message>
        <message>
            <source>A preferred time lies outside the opening hours of the venue.</source>
            <translation>某一首选时间不在会场开放时段内。</translation>
        </message>
        <message>
            <source>The venue needs %1 hours' notice: no preferred time is late enough.</source>
            <translation>该会场须提前%1小时通知：没有足够晚的首选时间。</translation>
        </message>
        <message>
            <source>The venue takes requests no more than %1 days ahead.</source>
            <translation>该会场至多提前%1天接受请求。</translation>
        </message>
        <message>
            <source>This venue does not take bilateral requests.</source>
            <translation>该会场不接受双边会议请求。</translation>
        </message>
        <message>
            <source>The meeting must end after it begins.</source>
            <translation>会议的结束须晚于开始。</translation>
        </message>
        <message>
            <source>There is no such booth in use.</source>
            <translation>没有该在用隔间。</translation>
        </message>
        <message>
            <source>The booth is blocked at that time.</source>
            <translation>该隔间在此时段停用。</translation>
        </message>
        <message>
            <source>The meeting lies outside the opening hours of the venue.</source>
            <translation>会议不在会场开放时段内。</translation>
        </message>
        <message>
            <source>The booth has %2 seats for %1 persons.</source>
            <translation>该隔间有%2个座位，而人数为%1。</translation>
        </message>
        <message>
            <source>The booth is already given to another meeting at that time.</source>
            <translation>该隔间在此时段已分配给另一会议。</translation>
        </message>
        <message>
            <source>A mission may have %1 meetings a day in this venue.</source>
            <translation>每代表团每日在该会场可举行%1次会议。</translation>
        </message>
        <message>
            <source>The venue is given in slots of %1 minutes.</source>
            <translation>该会场以%1分钟为一个时段分配。</translation>
        </message>
        <message>
            <source>The principal belongs to another State.</source>
            <translation>首要代表属于另一国家。</translation>
        </message>
        <message>
            <source>The principal has another meeting at that time.</source>
            <translation>首要代表在此时段另有会议。</translation>
        </message>
        <message>
            <source>The other mission has asked to meet yours as well: one meeting may be enough.</source>
            <translation>对方代表团也请求与贵代表团会面：一次会议或已足够。</translation>
        </message>
        <message>
            <source>The ranks on the two sides differ.</source>
            <translation>双方级别不同。</translation>
        </message>
        <message>
            <source>Give at least one preferred time.</source>
            <translation>请至少提供一个首选时间。</translation>
        </message>
        <message>
            <source>The booth was held only until a time that has passed: hold it again.</source>
            <translation>该隔间的预留时间已过：请重新预留。</translation>
        </message>
        <message>
            <source>The booth is still held for the mission.</source>
            <translation>该隔间仍为代表团预留。</translation>
        </message>
        <message>
            <source>A preferred time still lies ahead.</source>
            <translation>尚有首选时间未到。</translation>
        </message>
        <message>
            <source>The other side has not proposed a time.</source>
            <translation>对方未建议时间。</translation>
        </message>
        <message>
            <source>The meeting has not begun yet.</source>
            <translation>会议尚未开始。</translation>
        </message>
        <message>
            <source>Opening hours are written as hours and minutes, for example 09:00.</source>
            <translation>开放时段以小时和分钟填写，例如09:00。</translation>
        </message>
        <message>
            <source>The venue closes at %2, before it opens at %1.</source>
            <translation>该会场于%2关闭，早于%1开放。</translation>
        </message>
        <message>
            <source>The code of a State is three capital letters.</source>
            <translation>国家代码为三个大写字母。</translation>
        </message>
        <message>
            <source>A Member State needs the regional group in which it is counted for elections.</source>
            <translation>会员国须填写其在选举中所归属的区域组。</translation>
        </message>
        <message>
            <source>The date of admission of this Member State is missing.</source>
            <translation>缺少该会员国的接纳日期。</translation>
        </message>
        <message>
            <source>No State was a member before the Charter came into force on 24 October 1945.</source>
            <translation>在《宪章》于1945年10月24日生效之前，没有任何国家是会员国。</translation>
        </message>
        <message>
            <source>There is no such session.</source>
            <translation>没有该培训班。</translation>
        </message>
        <message>
            <source>This person has asked for this session already.</source>
            <translation>此人已申请该培训班。</translation>
        </message>
        <message>
            <source>This person has a place in another session at the same time.</source>
            <translation>此人在同一时间的另一培训班中已有名额。</translation>
        </message>
        <message>
            <source>This person has not attended the course that comes first: %1.</source>
            <translation>此人未参加先修课程：%1。</translation>
        </message>
        <message>
            <source>The mission has a confirmed bilateral meeting during the session.</source>
            <translation>代表团在培训班期间有已确认的双边会议。</translation>
        </message>
        <message>
            <source>Booking for this session has not opened yet.</source>
            <translation>该培训班的预订尚未开放。</translation>
        </message>
        <message>
            <source>Booking for this session is closed.</source>
            <translation>该培训班的预订已截止。</translation>
        </message>
        <message>
            <source>The session is cancelled or over.</source>
            <translation>培训班已取消或已结束。</translation>
        </message>
        <message>
            <source>No place is left.</source>
            <translation>已无名额。</translation>
        </message>
        <message>
            <source>The session and its waiting list are full.</source>
            <translation>培训班及其候补名单均已满。</translation>
        </message>
        <message>
            <source>The mission has as many places in this session as one mission may have.</source>
            <translation>代表团在该培训班的名额已达每代表团上限。</translation>
        </message>
        <message>
            <source>Someone else has waited longer for this session.</source>
            <translation>另有他人等候该培训班的时间更长。</translation>
        </message>
        <message>
            <source>The offer would end before it begins.</source>
            <translation>名额提供的结束将早于开始。</translation>
        </message>
        <message>
            <source>The offer has ended.</source>
            <translation>名额提供已结束。</translation>
        </message>
        <message>
            <source>The offer is still running.</source>
            <translation>名额提供仍然有效。</translation>
        </message>
        <message>
            <source>It is too late to cancel: please call the trainer.</source>
            <translation>取消为时已晚：请致电培训员。</translation>
        </message>
        <message>
            <source>The session has not begun yet.</source>
            <translation>培训班尚未开始。</translation>
        </message>
        <message>
            <source>A course cannot be required before itself.</source>
            <translation>课程不能是其自身的先修课程。</translation>
        </message>
        <message>
            <source>Individual coaching has one place.</source>
            <translation>个别辅导只有一个名额。</translation>
        </message>
        <message>
            <source>There is no such course.</source>
            <translation>没有该课程。</translation>
        </message>
        <message>
            <source>The session must end after it begins.</source>
            <translation>培训班的结束须晚于开始。</translation>
        </message>
        <message>
            <source>Booking closes before it opens.</source>
            <translation>预订截止早于开放。</translation>
        </message>
        <message>
            <source>Booking must close before the session ends.</source>
            <translation>预订须在培训班结束前截止。</translation>
        </message>
        <message>
            <source>Bookings cannot be cancelled after the session has begun.</source>
            <translation>培训班开始后不能取消预订。</translation>
        </message>
        <message>
            <source>The fewest participants (%1) are more than there are places (%2).</source>
            <translation>最少参加人数（%1）多于名额（%2）。</translation>
        </message>
        <message>
            <source>The venue has %1 places.</source>
            <translation>该会场有%1个座位。</translation>
        </message>
        <message>
            <source>The session is not over yet.</source>
            <translation>培训班尚未结束。</translation>
        </message>
        <message>
            <source>There is no State with the code %1.</source>
            <translation>没有代码为 %1 的国家。</translation>
        </message>
        <message>
            <source>All seats of this contest were won before round %1.</source>
            <translation>本项席位竞选的所有席位在第 %1 轮之前均已选出。</translation>
        </message>
        <message>
            <source>Both sides of the deal are the same contest.</source>
            <translation>互惠双方为同一席位竞选。</translation>
        </message>
        <message>
            <source>One of the two elections is over: say how the deal stands.</source>
            <translation>两次选举之一已结束：请注明互惠现状。</translation>
        </message>
        <message>
            <source>With this one, %1 votes are promised for %2 seats; one's own candidate counts.</source>
            <translation>连同此票，共许诺 %1 票，席位 %2 个；本国候选计算在内。</translation>
        </message>
        <message>
            <source>The candidature no longer runs: release the promise, or carry it over.</source>
            <translation>该候选资格已终止：解除许诺或结转。</translation>
        </message>
        <message>
            <source>The candidature is in another contest.</source>
            <translation>该候选资格属另一项席位竞选。</translation>
        </message>
        <message>
            <source>It was to be reconfirmed by %1.</source>
            <translation>本应在 %1 之前再次确认。</translation>
        </message>
        <message>
            <source>A ballot paper here carries at most %2 names; the plan has %1.</source>
            <translation>此处选票至多可写 %2 个名字；计划中有 %1 个。</translation>
        </message>
        <message>
            <source>%1 no longer stands in this contest.</source>
            <translation>%1 已不再参加本项席位竞选。</translation>
        </message>
        <message>
            <source>There is no such page.</source>
            <translation>没有此页面。</translation>
        </message>
        <message>
            <source>Your mission is on neither side of this meeting.</source>
            <translation>本团不是此会谈的任何一方。</translation>
        </message>
        <message>
            <source>There is a briefing note for this meeting already.</source>
            <translation>此会谈已有情况说明。</translation>
        </message>
        <message>
            <source>The engagement must end after it begins.</source>
            <translation>活动结束时间必须晚于开始时间。</translation>
        </message>
        <message>
            <source>The dignitary belongs to another State.</source>
            <translation>该政要属于另一国家。</translation>
        </message>
        <message>
            <source>The dignitary has another engagement at that time: %1.</source>
            <translation>该政要当时另有安排：%1。</translation>
        </message>
        <message>
            <source>Every preferred time has passed.</source>
            <translation>所有首选时间均已过去。</translation>
        </message>
        <message>
            <source>The largest booth of the venue has %2 seats for %1 persons.</source>
            <translation>该场地最大隔间有%2个座位，而与会者为%1人。</translation>
        </message>
        <message>
            <source>No booth is free any more within the preferred times.</source>
            <translation>首选时间内已没有空闲隔间。</translation>
        </message>
        <message>
            <source>%1 interprets another meeting at that time.</source>
            <translation>%1当时在另一会谈担任口译。</translation>
        </message>
        <message>
            <source>A change names a submitted request between the same two missions.</source>
            <translation>修改须针对同样两个代表团之间已提交的请求。</translation>
        </message>
        <message>
            <source>Another change of this request waits already: take that one back first.</source>
            <translation>该请求已有一项待处理的修改：请先撤回。</translation>
        </message>
        <message>
            <source>The other request does not ask for the same meeting any more.</source>
            <translation>另一请求已不再是同一会谈。</translation>
        </message>
        <message>
            <source>Only a focal point, the head or the administrator of the mission books for others.</source>
            <translation>只有代表团协调人、团长或管理员可以代他人预订。</translation>
        </message>
        <message>
            <source>The group is larger than the session.</source>
            <translation>小组人数超过培训班名额。</translation>
        </message>
        <message>
            <source>The trainer gives another session at the same time.</source>
            <translation>该培训员同一时间另有培训班。</translation>
        </message>
        <message>
            <source>The candidature is that of another State.</source>
            <translation>该候选资格属于另一国。</translation>
        </message>
        <message>
            <source>A field stands twice among the changes.</source>
            <translation>更改中有栏目重复。</translation>
        </message>
        <message>
            <source>“%1” is not a value that the field can hold.</source>
            <translation>“%1”不是该栏目可接受的值。</translation>
        </message>
        <message>
            <source>Every value proposed is the one that stands there.</source>
            <translation>提议的每个值都与现有值相同。</translation>
        </message>
        <message>
            <source>The candidature has changed since: its value is no longer the one seen.</source>
            <translation>候选资格此后已有变化：其值已非当时所见。</translation>
        </message>
        <message>
            <source>The candidature is no longer there.</source>
            <translation>该候选资格已不存在。</translation>
        </message>
        <message>
            <source>A change to one's own candidature is approved by the head of mission.</source>
            <translation>对本国候选资格的更改由团长批准。</translation>
        </message>
        <message>
            <source>The candidature would break its own rules with these values.</source>
            <translation>采用这些值后，候选资格将违反其规则。</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>该时间已过，请选择稍后的时间。</translation>
        </message>
    </context>
    <context>
        <name>RuleText</name>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>This is not the kind of value that belongs here.</source>
            <translation>此值的类型不符合此处要求。</translation>
        </message>
        <message>
            <source>This is too long; at most %1 characters fit.</source>
            <translation>此内容过长；至多%1个字符。</translation>
        </message>
        <message>
            <source>There are too many entries; at most %1 fit.</source>
            <translation>条目过多；至多%1个。</translation>
        </message>
        <message>
            <source>This number must lie between %1 and %2.</source>
            <translation>此数须在%1与%2之间。</translation>
        </message>
        <message>
            <source>Please choose one of the values offered.</source>
            <translation>请从所列值中选择一项。</translation>
        </message>
        <message>
            <source>This does not have the form it should have.</source>
            <translation>此内容格式不正确。</translation>
        </message>
        <message>
            <source>This is not a valid date.</source>
            <translation>此日期无效。</translation>
        </message>
        <message>
            <source>This is not a known time zone.</source>
            <translation>此时区未知。</translation>
        </message>
        <message>
            <source>This contains characters that cannot be shown.</source>
            <translation>此内容含有无法显示的字符。</translation>
        </message>
        <message>
            <source>This entry holds something unknown.</source>
            <translation>此条目含有未知内容。</translation>
        </message>
        <message>
            <source>This entry is there twice.</source>
            <translation>此条目重复。</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>您的角色不允许此操作。</translation>
        </message>
        <message>
            <source>This belongs to another mission.</source>
            <translation>此内容属于另一代表团。</translation>
        </message>
        <message>
            <source>In its present status this can no longer be changed.</source>
            <translation>在目前状态下已不能更改。</translation>
        </message>
        <message>
            <source>This is set by the service.</source>
            <translation>此项由服务端设定。</translation>
        </message>
        <message>
            <source>The record named here does not exist.</source>
            <translation>此处所指的记录不存在。</translation>
        </message>
        <message>
            <source>There is no State of this code.</source>
            <translation>没有此代码的国家。</translation>
        </message>
        <message>
            <source>This is not within its limits.</source>
            <translation>此值超出限制。</translation>
        </message>
        <message>
            <source>The service does not accept this value (%1).</source>
            <translation>服务端不接受此值（%1）。</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>剩 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full, %n waiting</source>
            <translation>
                <numerusform>已满，%n 人候补</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, number %2</source>
            <translation>%1，第 %2 位</translation>
        </message>
    </context>
    <context>
        <name>Setting</name>
        <message>
            <source>Language and look</source>
            <translation>语言和外观</translation>
        </message>
        <message>
            <source>Network and notices</source>
            <translation>网络和通知</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>与系统一致</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Also with Ctrl and plus, minus or zero.</source>
            <translation>也可用 Ctrl 加上加号、减号或零。</translation>
        </message>
        <message>
            <source>Compact lists</source>
            <translation>紧凑列表</translation>
        </message>
        <message>
            <source>More rows on the screen.</source>
            <translation>屏幕上显示更多行。</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理服务器</translation>
        </message>
        <message>
            <source>Desktop notices</source>
            <translation>桌面通知</translation>
        </message>
        <message>
            <source>When something needs your attention while you work elsewhere.</source>
            <translation>当您在别处工作而有事项需要处理时。</translation>
        </message>
        <message>
            <source>Private ledger</source>
            <translation>私密账册</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>无操作多少分钟后锁定</translation>
        </message>
        <message>
            <source>Meetings and paper</source>
            <translation>会谈与纸张</translation>
        </message>
        <message>
            <source>A4 paper</source>
            <translation>A4 纸</translation>
        </message>
        <message>
            <source>Letter paper</source>
            <translation>Letter 纸</translation>
        </message>
        <message>
            <source>Walk (minutes)</source>
            <translation>步行时间（分钟）</translation>
        </message>
        <message>
            <source>Between two venues.</source>
            <translation>两处场地之间。</translation>
        </message>
        <message>
            <source>Shortest break (minutes)</source>
            <translation>最短间隔（分钟）</translation>
        </message>
        <message>
            <source>Most meetings a day</source>
            <translation>每日会谈上限</translation>
        </message>
        <message>
            <source>Zero: no limit.</source>
            <translation>零表示不限。</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Notices of meetings</source>
            <translation>会谈通知</translation>
        </message>
        <message>
            <source>When a meeting of your mission changes.</source>
            <translation>本团会谈有变动时。</translation>
        </message>
        <message>
            <source>Remind before (minutes)</source>
            <translation>提前提醒（分钟）</translation>
        </message>
        <message>
            <source>Before a meeting. Zero: no reminder.</source>
            <translation>会谈前。零表示不提醒。</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>免打扰开始</translation>
        </message>
        <message>
            <source>For example 22:00. Empty: never quiet.</source>
            <translation>例如 22:00。留空则不设免打扰。</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>免打扰结束</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Keep guide pictures</source>
            <translation>保留指南图片</translation>
        </message>
        <message>
            <source>For travel: they are fetched when the guide is opened next.</source>
            <translation>供旅行使用：下次打开指南时取得。</translation>
        </message>
        <message>
            <source>Most space for attachments</source>
            <translation>附件最大占用空间</translation>
        </message>
        <message>
            <source>Lock the window after</source>
            <translation>锁定窗口的时间</translation>
        </message>
        <message>
            <source>Without a touch, when a passphrase is set below.</source>
            <translation>无操作达到该时间后，且已在下方设置密码短语。</translation>
        </message>
        <message>
            <source>For example http://proxy.example.org:3128. Empty: the system's. Used at once.</source>
            <translation>例如 http://proxy.example.org:3128。留空则使用系统设置。立即生效。</translation>
        </message>
        <message>
            <source>What was not used for the longest time is removed first and fetched again when it is needed.</source>
            <translation>最久未用的最先移除，需要时重新取得。</translation>
        </message>
    </context>
    <context>
        <name>SyncText</name>
        <message>
            <source>Signed out</source>
            <translation>已退出登录</translation>
        </message>
        <message>
            <source>You can read and write; nothing is sent or fetched until you sign in.</source>
            <translation>您可以阅读和书写；登录之前不会发送或取得任何内容。</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>You can go on working; everything is sent at the next connection.</source>
            <translation>您可以继续工作；所有内容将在下次连接时发送。</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>Please sign in again</source>
            <translation>请重新登录</translation>
        </message>
        <message>
            <source>Please update Chancery</source>
            <translation>请更新Chancery</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1%2／%3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Fetching everything…</source>
            <translation>正在取得全部内容…</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>正在更新…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>Preparing the search…</source>
            <translation>正在准备搜索…</translation>
        </message>
        <message>
            <source>Complete as of %1</source>
            <translation>截至%1完整</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n项等待中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n项需处理</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainingPaper</name>
        <message>
            <source>Sign-in sheet</source>
            <translation>签到表</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>代表团</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>出席证书</translation>
        </message>
        <message>
            <source>This is to confirm that</source>
            <translation>兹证明</translation>
        </message>
        <message>
            <source>attended the session</source>
            <translation>出席了培训班</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>%1 votes are required: two thirds of the %2 members present and voting.</source>
            <translation>需 %1 票：出席并参加表决的 %2 个成员的三分之二。</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of the %2 members present and voting.</source>
            <translation>需 %1 票：出席并参加表决的 %2 个成员的半数以上。</translation>
        </message>
        <message>
            <source>%1 votes are required: more than half of all %2 members, voting or not.</source>
            <translation>需 %1 票：全体 %2 个成员的半数以上，不论是否投票。</translation>
        </message>
        <message>
            <source>%1 votes are required: two thirds of the %2 present and voting, and more than half of all %3.</source>
            <translation>需 %1 票：出席并参加表决的 %2 个成员的三分之二，且为全体 %3 个成员的半数以上。</translation>
        </message>
        <message>
            <source>%1 votes are required, as the record says; it cannot be computed.</source>
            <translation>按记录需 %1 票；无法计算。</translation>
        </message>
        <message>
            <source>%1 is elected with %2 votes; %3 were required.</source>
            <translation>%1 以 %2 票当选；所需票数为 %3。</translation>
        </message>
        <message>
            <source>All seats are filled (%1). No further ballot.</source>
            <translation>所有席位（%1）均已选出，不再投票。</translation>
        </message>
        <message>
            <source>%1 have the majority with equal votes for fewer seats (%2): a special ballot among them.</source>
            <translation>%1 均获多数且得票相等，而席位较少（%2）：在其间举行特别投票。</translation>
        </message>
        <message>
            <source>%1 have equal votes: the President decides by drawing lots.</source>
            <translation>%1 得票相等：由主席抽签决定。</translation>
        </message>
        <message>
            <source>Next: restricted ballot %1 of 3 between %2; seats left: %3, so at most %4 names.</source>
            <translation>下一步：%2 之间的限制性投票（第 %1 次，共 3 次）；剩余席位：%3，故至多 %4 个名字。</translation>
        </message>
        <message>
            <source>Next: unrestricted ballot %1 of 3, for any eligible name; seats left: %2.</source>
            <translation>下一步：非限制性投票（第 %1 次，共 3 次），可投任何有资格者；剩余席位：%2。</translation>
        </message>
        <message>
            <source>No more names than seats are left; the ballot is held all the same.</source>
            <translation>剩余名字不多于席位；仍须投票。</translation>
        </message>
        <message>
            <source>Elections to this body are always by secret ballot, without nominations.</source>
            <translation>本机构的选举一律以无记名投票进行，不提名。</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A clean slate does not dispense with the ballot here.</source>
            <translation>候选：%1，席位：%2。此处候选与席位相等亦不免除投票。</translation>
        </message>
        <message>
            <source>%1 asked for a ballot.</source>
            <translation>%1 要求投票。</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. A ballot is needed.</source>
            <translation>候选：%1，席位：%2。须投票。</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. The ballot can be dispensed with, unless a delegation asks for one.</source>
            <translation>候选：%1，席位：%2。除非有代表团要求，可免除投票。</translation>
        </message>
        <message>
            <source>Candidates: %1, seats: %2. Those who stand can be elected without a ballot.</source>
            <translation>候选：%1，席位：%2。候选可不经投票当选。</translation>
        </message>
        <message>
            <source>Seats without a candidate: %1. They are postponed and carried over.</source>
            <translation>无候选席位：%1。推迟并结转。</translation>
        </message>
        <message>
            <source>Members are appointed; there is no ballot.</source>
            <translation>成员经任命产生；不投票。</translation>
        </message>
        <message>
            <source>An observer State cannot be elected to this body.</source>
            <translation>观察员国不能当选为本机构成员。</translation>
        </message>
        <message>
            <source>The seats are meant for another regional group (own: %1).</source>
            <translation>席位属另一区域组（其所属：%1）。</translation>
        </message>
        <message>
            <source>Not eligible for immediate re-election: the present term ends on %1.</source>
            <translation>不得立即连选连任：现任期于 %1 届满。</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 consecutive terms, and %2 have been served.</source>
            <translation>不合资格：连续任期至多 %1 个，已任 %2 个。</translation>
        </message>
        <message>
            <source>Not eligible: at most %1 terms in all, and %2 have been served.</source>
            <translation>不合资格：任期总共至多 %1 个，已任 %2 个。</translation>
        </message>
        <message>
            <source>Still a member on the first day: until %1.</source>
            <translation>首日仍为成员：至 %1。</translation>
        </message>
        <message>
            <source>May be re-elected; terms served without a break: %1.</source>
            <translation>可连选连任；连续任期：%1。</translation>
        </message>
        <message>
            <source>Already a candidate here for the term from %1.</source>
            <translation>已是本机构 %1 年起任期的候选国。</translation>
        </message>
        <message>
            <source>Also a candidate for %1, for a term from %2.</source>
            <translation>同时是 %1 自 %2 年起任期的候选。</translation>
        </message>
        <message>
            <source>The group has endorsed candidates (%1) for all seats (%2).</source>
            <translation>该区域组已为所有席位（%2）支持候选（%1）。</translation>
        </message>
        <message>
            <source>Term of %1 years from 1 January.</source>
            <translation>自1月1日起任期 %1 年。</translation>
        </message>
        <message>
            <source>Term of %1 years from the body's fixed day.</source>
            <translation>自机构规定之日起任期 %1 年。</translation>
        </message>
        <message>
            <source>By-election for the unexpired term, until %1.</source>
            <translation>为未满任期举行补选，至 %1。</translation>
        </message>
        <message>
            <source>Invalid and valid ballots do not add up to the ballot papers.</source>
            <translation>无效票与有效票之和与选票总数不符。</translation>
        </message>
        <message>
            <source>Valid ballots less abstentions do not give the members voting.</source>
            <translation>有效票减去弃权票与参加投票成员数不符。</translation>
        </message>
        <message>
            <source>%1 has %2 votes, but only %3 members voted.</source>
            <translation>%1 得 %2 票，但只有 %3 个成员参加投票。</translation>
        </message>
        <message>
            <source>The votes add up to %1; no more than %2 are possible.</source>
            <translation>票数合计 %1；至多可能为 %2。</translation>
        </message>
        <message>
            <source>The majority was announced as %1; by the rules it is %2.</source>
            <translation>宣布的多数为 %1；按规则为 %2。</translation>
        </message>
        <message>
            <source>A figure cannot be below zero: %1.</source>
            <translation>数字不能小于零：%1。</translation>
        </message>
        <message>
            <source>There are %1 ballot papers, but only %2 members.</source>
            <translation>选票 %1 张，但成员只有 %2 个。</translation>
        </message>
        <message>
            <source>%1 stands in the table twice.</source>
            <translation>%1在表中出现两次。</translation>
        </message>
        <message>
            <source>Rounds %1 to %2 are not recorded here.</source>
            <translation>第 %1 至 %2 轮此处无记录。</translation>
        </message>
        <message>
            <source>The round was recorded as “%1”; by the rules it is “%2”.</source>
            <translation>该轮记录为“%1”；按规则应为“%2”。</translation>
        </message>
        <message>
            <source>%1 could not be voted for in this restricted ballot.</source>
            <translation>在这一限制性投票中不能投给 %1。</translation>
        </message>
        <message>
            <source>The number of members voting is not known, so neither is the majority.</source>
            <translation>参加投票的成员数未知，故多数亦未知。</translation>
        </message>
        <message>
            <source>All seats had been won before this round.</source>
            <translation>本轮之前所有席位均已选出。</translation>
        </message>
        <message>
            <source>A tie for the last seat elects none of the tied.</source>
            <translation>末席得票相等者均不当选。</translation>
        </message>
        <message>
            <source>Not every count of this round is known.</source>
            <translation>本轮并非所有票数均已知。</translation>
        </message>
        <message>
            <source>Where the series of ballots stood cannot be told from the record.</source>
            <translation>从记录无法判断该系列投票进行到何处。</translation>
        </message>
        <message>
            <source>%1 ties for the last place in the restricted field and stays in it.</source>
            <translation>%1 在限制名单末位得票相等，仍留在名单内。</translation>
        </message>
        <message>
            <source>%1 counts as elected because the record says so.</source>
            <translation>按记录，%1 视为当选。</translation>
        </message>
        <message>
            <source>%1 and another winner are nationals of %2; only the eldest is elected.</source>
            <translation>%1 与另一当选人同为 %2 国民；仅年长者当选。</translation>
        </message>
        <message>
            <source>Another finding of the rules (%1).</source>
            <translation>规则给出的其他结论（%1）。</translation>
        </message>
        <message>
            <source>First ballot</source>
            <translation>首次投票</translation>
        </message>
        <message>
            <source>Restricted ballot</source>
            <translation>限制性投票</translation>
        </message>
        <message>
            <source>Unrestricted ballot</source>
            <translation>非限制性投票</translation>
        </message>
        <message>
            <source>Special ballot among the tied</source>
            <translation>得票相等者之间的特别投票</translation>
        </message>
        <message>
            <source>Drawing of lots</source>
            <translation>抽签</translation>
        </message>
        <message>
            <source>%1: any eligible name</source>
            <translation>%1：任何有资格者</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>所有区域组</translation>
        </message>
        <message>
            <source>By ballot</source>
            <translation>投票选举</translation>
        </message>
        <message>
            <source>Without a ballot</source>
            <translation>不经投票</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>任命</translation>
        </message>
        <message>
            <source>No opening</source>
            <translation>无席位待补</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Candidates wanted</source>
            <translation>候选不足</translation>
        </message>
        <message>
            <source>Clean slate</source>
            <translation>候选与席位相等</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>有竞争</translation>
        </message>
        <message>
            <source>Next: another ballot, open to every candidate; seats left: %1.</source>
            <translation>下一步：再次投票，所有候选人均可参加；剩余席位：%1。</translation>
        </message>
        <message>
            <source>%1 has the absolute majority in both organs.</source>
            <translation>%1在两个机关均获绝对多数。</translation>
        </message>
        <message>
            <source>%1: its list is full (%2); %3 votes were required.</source>
            <translation>%1：名单已满额（%2）；需要%3票。</translation>
        </message>
        <message>
            <source>%1: on its list %2, still missing %3. The meeting goes on.</source>
            <translation>%1：名单上有%2人，尚缺%3人。会议继续进行。</translation>
        </message>
        <message>
            <source>%1: more names than seats have the majority; the ballot is repeated on all names.</source>
            <translation>%1：获多数者超过席位数；就所有姓名重新投票。</translation>
        </message>
        <message>
            <source>The two lists differ. Another meeting is held for the seats left (%1).</source>
            <translation>两份名单不一致。就剩余席位（%1）再举行一次会议。</translation>
        </message>
        <message>
            <source>Seats left after three meetings: %1. Three members of each organ may be asked to agree on names.</source>
            <translation>三次会议后剩余席位：%1。可请每个机关各三名成员商定人选。</translation>
        </message>
        <message>
            <source>%1 names have the majority for %2 seats: nobody is elected, and the ballot is repeated.</source>
            <translation>%1人获多数，而席位为%2个：无人当选，重新投票。</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯文</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法文</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄文</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙文</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>查看者</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>官员</translation>
        </message>
        <message>
            <source>Focal point</source>
            <translation>协调人</translation>
        </message>
        <message>
            <source>Head of mission</source>
            <translation>代表团团长</translation>
        </message>
        <message>
            <source>Mission administrator</source>
            <translation>代表团管理员</translation>
        </message>
        <message>
            <source>Chair of a regional group</source>
            <translation>区域组主席</translation>
        </message>
        <message>
            <source>General Assembly Affairs</source>
            <translation>大会事务</translation>
        </message>
        <message>
            <source>Secretariat of ECOSOC</source>
            <translation>经社理事会秘书处</translation>
        </message>
        <message>
            <source>Meetings management</source>
            <translation>会议管理</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>礼宾</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>培训员</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>服务台</translation>
        </message>
        <message>
            <source>Portal editor</source>
            <translation>门户编辑</translation>
        </message>
        <message>
            <source>Working Group on Informatics</source>
            <translation>信息学工作组</translation>
        </message>
    </context>
</TS>
