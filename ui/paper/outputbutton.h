// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paper/paper.h"

#include <QPushButton>

#include <functional>

namespace Chancery::Ui {

/// "Print or export": one button for every view that can leave the window: printer, PDF, OpenDocument, CSV, workbook.
/// What is written is made when it is asked for, from what the view shows then.
class OutputButton : public QPushButton
{
    Q_OBJECT
public:
    struct Source
    {
        std::function<Paper()> paper;
        std::function<Exchange::Table()> table {}; ///< Null: no tables.
        QString fileName {}; ///< Proposed, without suffix.
        QString warning {}; ///< Asked before anything leaves the window; empty: nothing is asked.
    };
    OutputButton(const Services &services, Source source, QWidget *parent = nullptr);

    /// Writes in the form the suffix of \p file names: pdf, odt, csv, xlsx.
    [[nodiscard]] Expected<void> writeTo(const QString &file) const;

Q_SIGNALS:
    void failed(const QString &text);

private:
    void ask(std::function<void()> goOn);
    void print();
    void save(const QString &suffix, const QString &filter);

    Services m_services;
    Source m_source;
};

/// Asks for a printer and prints \p paint on it, unless \p context is gone by then. \p sheet: what is proposed.
void printAsked(const Sheet &sheet, QWidget *context, const PaintPages &paint);

/// Whether the user chose Letter instead of A4.
[[nodiscard]] bool isLetterWanted(const Services &services);

/// Asks where to save a PDF; \p chosen is told.
void askForPdf(const QString &fileName, QWidget *context, std::function<void(const QString &)> chosen);

/// Asks where to, and writes \p paper there as PDF. \p failed: a sentence, when it could not be written.
void savePdfAs(const Paper &paper, const QString &fileName, const Services &services, QWidget *parent,
               std::function<void(const QString &)> failed);

} // namespace Chancery::Ui
