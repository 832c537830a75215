//! Reading the functions of `include/volcredis.h`.

use std::fs;

use super::workspace;

/// A function that the header declares.
#[derive(Debug)]
pub struct Function {
    pub result: String,
    pub name: String,
    pub parameters: Vec<Parameter>,
}

/// A parameter, such as `const char *` and `region`.
#[derive(Debug)]
pub struct Parameter {
    pub c_type: String,
    pub name: String,
}

/// All functions, in the order of the header.
pub fn functions() -> Vec<Function> {
    let header = header();
    let (_, declarations) = header.split_once("extern \"C\" {").unwrap();
    let code: Vec<&str> = declarations
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with(['/', '*', '#', '}']) && !line.is_empty())
        .collect();
    let code = code.join(" ");
    code.split(';').map(str::trim).filter(|text| !text.is_empty()).map(function).collect()
}

/// All functions and types of callbacks, each as one line.
pub fn signatures() -> Vec<String> {
    let header = header();
    let is_note = |line: &&str| line.starts_with(['/', '*', '#']) || line.is_empty();
    let code: Vec<&str> = header.lines().map(str::trim).filter(|line| !is_note(line)).collect();
    let code = code.join(" ");
    let mut lines: Vec<String> = code
        .split([';', '{', '}'])
        .map(str::trim)
        .filter(|text| text.ends_with(')'))
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    lines.sort();
    lines
}

/// All numbers that have names, such as `VOLCREDIS_OK = 0`.
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

fn function(text: &str) -> Function {
    let (head, parameters) = text.strip_suffix(')').unwrap().split_once('(').unwrap();
    let Parameter { c_type, name } = parameter(head);
    let parameters = parameters.split(',').map(str::trim).filter(|text| *text != "void").map(parameter);
    Function { result: c_type, name, parameters: parameters.collect() }
}

fn parameter(text: &str) -> Parameter {
    let end = text.rfind([' ', '*']).unwrap() + 1;
    Parameter { c_type: text[..end].trim().to_owned(), name: text[end..].to_owned() }
}
