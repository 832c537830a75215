//! Parses `include/volcredis.h`.

use std::fs;

use super::workspace;

/// The macro before each function.
const EXPORT: &str = "VOLCREDIS_API";

/// A function of the header.
#[derive(Debug)]
pub struct Function {
    pub result: String,
    pub name: String,
    pub parameters: Vec<Parameter>,
}

/// A parameter with its type, such as `const char *`.
#[derive(Debug)]
pub struct Parameter {
    pub c_type: String,
    pub name: String,
}

/// Returns all functions in the order of the header.
pub fn functions() -> Vec<Function> {
    let header = header();
    let (_, declarations) = header.split_once("extern \"C\" {").unwrap();
    let code: Vec<&str> = declarations
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with(['/', '*', '#', '}']) && !line.is_empty() && *line != EXPORT)
        .collect();
    let code = code.join(" ");
    code.split(';').map(str::trim).filter(|declaration| !declaration.is_empty()).map(function).collect()
}

/// Returns the declarations of all functions and callback types, each as one line.
pub fn signatures() -> Vec<String> {
    let header = header();
    let is_comment = |line: &&str| line.starts_with(['/', '*', '#']) || line.is_empty() || *line == EXPORT;
    let code: Vec<&str> = header.lines().map(str::trim).filter(|line| !is_comment(line)).collect();
    let code = code.join(" ");
    let mut lines: Vec<String> = code
        .split([';', '{', '}'])
        .map(str::trim)
        .filter(|declaration| declaration.ends_with(')'))
        .map(|declaration| declaration.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    lines.sort();
    lines
}

/// Returns the members of structures, such as `volcredis_attempt: uint32_t number`.
pub fn members() -> Vec<String> {
    let header = header();
    let (mut structure, mut members) = (None, Vec::new());
    for line in header.lines() {
        if let Some(name) = line.strip_prefix("typedef struct ").and_then(|it| it.strip_suffix(" {")) {
            structure = Some(name);
        } else if line.starts_with('}') {
            structure = None;
        }
        let is_comment = line.trim().starts_with(['/', '*']);
        if let (Some(name), Some(member), false) = (structure, line.trim().strip_suffix(';'), is_comment) {
            // Their order is part of the ABI.
            members.push(format!("{name}: {member}"));
        }
    }
    members
}

/// Returns all enumeration values, such as `VOLCREDIS_OK = 0`.
pub fn numbers() -> Vec<String> {
    let header = header();
    let lines = header.lines().map(str::trim).filter(|line| line.starts_with("VOLCREDIS_"));
    let mut lines: Vec<String> = lines.filter_map(|line| line.strip_suffix(',')).map(str::to_owned).collect();
    lines.sort();
    lines
}

fn header() -> String {
    fs::read_to_string(workspace().join("include/volcredis.h")).unwrap()
}

fn function(declaration: &str) -> Function {
    let (head, parameters) = declaration.strip_suffix(')').unwrap().split_once('(').unwrap();
    let Parameter { c_type, name } = parameter(head);
    let parameters =
        parameters.split(',').map(str::trim).filter(|parameter| *parameter != "void").map(parameter);
    Function { result: c_type, name, parameters: parameters.collect() }
}

fn parameter(declaration: &str) -> Parameter {
    let end = declaration.rfind([' ', '*']).unwrap() + 1;
    Parameter { c_type: declaration[..end].trim().to_owned(), name: declaration[end..].to_owned() }
}
