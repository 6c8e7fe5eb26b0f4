// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The OpenAPI document as a judge of requests and answers.

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const Base = "openapi";
const Methods = ["get", "put", "post", "patch", "delete"];

export class Contract {
  constructor(file) {
    this.document = parse(readFileSync(file, "utf8"));
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(this.ajv);
    this.ajv.addSchema(this.document, Base);
    this.validators = new Map();
    this.operations = Object.entries(this.document.paths).flatMap(([path, item]) =>
      Methods.filter((method) => item[method]).map((method) => this.#operation(path, method, item)));
  }

  #operation(path, method, item) {
    const pattern = path.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const shared = (item.parameters ?? []).map((parameter) => this.follow(parameter));
    const own = (item[method].parameters ?? []).map((parameter) => this.follow(parameter));
    return {
      path, method, pattern: new RegExp(`^${pattern}$`), id: item[method].operationId,
      parameters: [...shared, ...own], body: item[method].requestBody, responses: item[method].responses,
      pointer: `#/paths/${path.replace(/~/g, "~0").replace(/\//g, "~1")}/${method}`,
    };
  }

  // What a reference, or a chain of them, stands for, with the pointer to it.
  follow(object, pointer = "") {
    while (object && object.$ref) {
      pointer = object.$ref;
      object = this.#at(pointer);
    }
    return object && { ...object, pointer };
  }

  // The operation of a request; a path without parameters goes first.
  find(method, path) {
    const fits = this.operations.filter((one) => one.method === method.toLowerCase() && one.pattern.test(path));
    return fits.sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
  }

  // The faults of `value` by the schema at `pointer`, as sentences.
  faults(pointer, value) {
    if (!this.validators.has(pointer)) {
      this.validators.set(pointer, this.ajv.compile({ $ref: `${Base}${encodeURI(pointer)}` }));
    }
    const validate = this.validators.get(pointer);
    return validate(value) ? [] : validate.errors.slice(0, 5).map((error) => `${error.instancePath} ${error.message}`);
  }

  requestFaults(operation, request) {
    const faults = [];
    const path = operation.pattern.exec(request.path).groups ?? {};
    for (const parameter of operation.parameters) {
      const value = { path: path[parameter.name], query: request.query?.[parameter.name],
        header: request.headers?.[parameter.name] }[parameter.in];
      if (value === undefined) {
        if (parameter.required) faults.push(`${parameter.in} ${parameter.name} is missing`);
        continue;
      }
      const schema = parameter.pointer ? `${parameter.pointer}/schema` : this.#inlinePointer(operation, parameter);
      faults.push(...this.faults(schema, this.#typed(schema, value)).map((text) => `${parameter.name}:${text}`));
    }
    for (const name of Object.keys(request.query ?? {})) {
      if (!operation.parameters.some((one) => one.in === "query" && one.name === name)) {
        faults.push(`query ${name} is not described`);
      }
    }
    return [...faults, ...this.#bodyFaults(operation, request)];
  }

  #inlinePointer(operation, parameter) {
    const own = this.document.paths[operation.path][operation.method].parameters;
    const index = own.findIndex((one) => one.name === parameter.name && one.in === parameter.in);
    return `${operation.pointer}/parameters/${index}/schema`;
  }

  // Texts of the wire in the type their schema asks for.
  #typed(pointer, value) {
    const type = this.follow(this.#at(pointer)).type;
    if (type === "integer" && /^-?\d+$/.test(value)) return Number(value);
    if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
    return value;
  }

  #at(pointer) {
    return pointer.slice(2).split("/").map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
      .reduce((value, part) => value[part], this.document);
  }

  #bodyFaults(operation, request) {
    if (request.body === undefined) {
      return operation.body?.required ? ["the body is missing"] : [];
    }
    const type = request.headers["Content-Type"];
    const media = operation.body?.content?.[type];
    if (!media) return [`a body of ${type} is not described`];
    if (!media.schema) return [];
    const pointer = `${operation.pointer}/requestBody/content/${type.replace(/\//g, "~1")}/schema`;
    return this.faults(pointer, JSON.parse(request.body));
  }

  responseFaults(operation, response) {
    const described = operation.responses[response.status];
    if (!described) return [`status ${response.status} is not described`];
    const { headers, content, pointer } = this.follow(described);
    const faults = [];
    for (const [name, reference] of Object.entries(headers ?? {})) {
      const header = this.follow(reference);
      const value = response.headers.get(name);
      if (value === null) {
        if (header.required) faults.push(`header ${name} is missing`);
      } else {
        const schema = `${header.pointer}/schema`;
        faults.push(...this.faults(schema, this.#typed(schema, value)).map((text) => `${name}: ${value} ${text}`));
      }
    }
    return [...faults, ...this.#contentFaults(content, pointer, response)];
  }

  #contentFaults(content, pointer, response) {
    if (!content) return response.text ? ["a body where none is described"] : [];
    const type = (response.headers.get("content-type") ?? "").split(";")[0];
    const media = content[type];
    if (!media) return [`media type ${type} is not described`];
    if (!media.schema || response.isHead || type === "text/event-stream") return [];
    const schema = `${pointer}/content/${type.replace(/\//g, "~1")}/schema`;
    if (type !== "application/x-ndjson") return this.faults(schema, JSON.parse(response.text));
    return response.text.trimEnd().split("\n")
      .flatMap((line) => this.faults(`${schema}/contentSchema`, JSON.parse(line)).map((text) => `${text} in ${line}`));
  }
}
