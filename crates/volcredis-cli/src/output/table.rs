//! Tables.

use comfy_table::{Attribute, Cell, ColumnConstraint, ContentArrangement, presets};
use serde_json::{Map, Value};

use super::cell::{at, cell};
use super::{List, style};

/// The number of spaces between columns.
const GAP: u16 = 2;
/// The room that the last column needs to be wrapped.
const MIN_LAST_COLUMN: usize = 20;

/// A table with a heading, whose columns are as wide as their content, or fit the terminal.
pub(crate) struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(header: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { header: header.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Returns the lines of the table. The last column is wrapped if the others leave room for it; or else columns that do not
    /// fit the terminal are left out from the right, so that identifiers stay in one piece.
    pub(crate) fn render(&self) -> String {
        let colored = style::colors_enabled();
        let shown = self.fitting_columns();
        let mut table = comfy_table::Table::new();
        table.load_style(presets::NOTHING);
        let is_wrapped = shown == self.column_count();
        table.set_content_arrangement(match is_wrapped {
            true => ContentArrangement::Dynamic,
            false => ContentArrangement::Disabled,
        });
        if colored {
            table.enforce_styling();
        }
        if !self.header.is_empty() {
            let heading = |name: &String| {
                let cell = Cell::new(name);
                if colored { cell.add_attribute(Attribute::Bold) } else { cell }
            };
            table.set_header(self.header.iter().take(shown).map(heading));
        }
        for row in &self.rows {
            table.add_row(row.iter().take(shown).enumerate().map(|(index, value)| {
                let column = self.header.get(index).map_or("", String::as_str);
                match style::color_of(column, value) {
                    Some(color) if colored => Cell::new(value).fg(color),
                    _ => Cell::new(value),
                }
            }));
        }
        for (index, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, if index + 1 < shown { GAP } else { 0 }));
            if index + 1 < shown {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
        let mut lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
        if shown < self.header.len() {
            let left_out = self.header[shown..].join(", ");
            lines.push(format!("({left_out}: more than the terminal shows)"));
        }
        lines.join("\n")
    }

    fn column_count(&self) -> usize {
        self.header.len().max(self.rows.iter().map(Vec::len).max().unwrap_or(0))
    }

    /// Returns the number of columns that fit the terminal, all of them where there is none.
    fn fitting_columns(&self) -> usize {
        let count = self.column_count();
        let terminal = console::Term::stdout();
        if !terminal.is_term() {
            return count;
        }
        let columns = usize::from(terminal.size().1);
        let width = |index: usize| {
            let cells = self.rows.iter().chain([&self.header]).filter_map(|row| row.get(index));
            let width = cells.map(|cell| console::measure_text_width(cell)).max().unwrap_or(0);
            if index + 1 == count { width.min(MIN_LAST_COLUMN) } else { width }
        };
        let mut end = 0;
        let fits = |index: &usize| {
            end += width(*index);
            let fits = end <= columns;
            end += usize::from(GAP);
            fits
        };
        (0..count).take_while(fits).count().max(1)
    }
}

/// Renders a value as a table: the items of a list as its rows, the members of another object as its lines.
pub(super) fn render(value: &Value, list: Option<&List>) -> String {
    if let Some(list) = list {
        let items = list.items(value);
        if items.is_empty() {
            return "(no items)".to_owned();
        }
        let mut table = Table::new(list.columns.iter().copied());
        for item in items {
            table.row(list.columns.iter().map(|path| cell(at(item, path))).collect());
        }
        return table.render();
    }
    match value {
        Value::Array(items) if items.is_empty() => "(no items)".to_owned(),
        Value::Array(items) if items.iter().all(Value::is_object) => objects(items),
        Value::Array(items) => {
            let mut table = Table::new(Vec::<String>::new());
            for item in items {
                table.row(match item {
                    Value::Array(cells) => cells.iter().map(|value| cell(Some(value))).collect(),
                    other => vec![cell(Some(other))],
                });
            }
            table.render()
        }
        Value::Object(members) => object(members),
        other => cell(Some(other)),
    }
}

/// Renders objects with the union of their members as columns.
fn objects(items: &[Value]) -> String {
    let columns = members(items);
    let mut table = Table::new(columns.iter().copied());
    for item in items {
        table.row(columns.iter().map(|name| cell(item.get(*name))).collect());
    }
    table.render()
}

/// Returns the members of all objects.
pub(super) fn members(items: &[Value]) -> Vec<&str> {
    let mut members: Vec<&str> = Vec::new();
    for name in items.iter().filter_map(Value::as_object).flat_map(Map::keys) {
        if !members.contains(&name.as_str()) {
            members.push(name);
        }
    }
    members
}

fn object(members: &Map<String, Value>) -> String {
    let mut table = Table::new(["Name", "Value"]);
    for (name, value) in members {
        match value {
            // A line for each item of a list of objects.
            Value::Array(items) if items.iter().any(Value::is_object) => {
                for (index, item) in items.iter().enumerate() {
                    table.row(vec![format!("{name}[{index}]"), cell(Some(item))]);
                }
            }
            Value::Object(inner) => {
                for (inner_name, value) in inner {
                    table.row(vec![format!("{name}.{inner_name}"), cell(Some(value))]);
                }
            }
            value => table.row(vec![name.clone(), cell(Some(value))]),
        }
    }
    table.render()
}
