//! Figures that were measured several times, in two columns.

use std::fmt;

/// Rows in the order they were first told of, each with the values of two states.
#[derive(Debug)]
pub(crate) struct Table {
    columns: [&'static str; 2],
    rows: Vec<(String, [Vec<f64>; 2])>,
}

impl Table {
    /// An empty one.
    pub(crate) fn new(columns: [&'static str; 2]) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Adds what was measured once.
    pub(crate) fn add(&mut self, row: &str, column: usize, value: f64) {
        let place = self.rows.iter().position(|(name, _)| name == row);
        let place = place.unwrap_or_else(|| {
            self.rows.push((row.to_owned(), Default::default()));
            self.rows.len() - 1
        });
        self.rows[place].1[column].push(value);
    }
}

/// As Markdown has it.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, other] = self.columns;
        writeln!(f, "| | {one} | {other} |\n|---|---|---|")?;
        for (name, columns) in &self.rows {
            // A part of a processor is small, and milliseconds and pieces are whole.
            let digits = match name.rsplit_once(", ") {
                Some((_, "%")) => 2,
                Some((_, "MiB")) => 1,
                _ if name.starts_with("load") => 1,
                _ => 0,
            };
            let [one, other] = columns.each_ref().map(|it| spread(it, digits));
            writeln!(f, "| {name} | {one} | {other} |")?;
        }
        Ok(())
    }
}

/// The value in the middle, the upper one of two, and between which they lie.
fn spread(values: &[f64], digits: usize) -> String {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let (Some(least), Some(most)) = (values.first(), values.last()) else {
        return "–".to_owned();
    };
    let median = values[values.len() / 2];
    format!("{median:.digits$} ({least:.digits$} to {most:.digits$})")
}

#[test]
fn the_order_of_the_values_does_not_matter() {
    assert_eq!(spread(&[3.0, 1.0, 2.5], 1), "2.5 (1.0 to 3.0)");
    assert_eq!(spread(&[4.0, 1.0, 10.0, 3.0], 0), "4 (1 to 10)");
    assert_eq!(spread(&[2.0], 2), "2.00 (2.00 to 2.00)");
    assert_eq!(spread(&[], 0), "–");
}

#[test]
fn rows_keep_their_order_and_a_state_without_a_value_is_seen() {
    let mut table = Table::new(["empty", "full"]);
    table.add("memory, MiB", 0, 100.0);
    table.add("processor, %", 1, 0.05);
    table.add("memory, MiB", 1, 200.0);
    table.add("memory, MiB", 1, 202.0);
    table.add("processes", 0, 3.0);
    assert_eq!(
        table.to_string(),
        "| | empty | full |\n|---|---|---|\n\
         | memory, MiB | 100.0 (100.0 to 100.0) | 202.0 (200.0 to 202.0) |\n\
         | processor, % | – | 0.05 (0.05 to 0.05) |\n\
         | processes | 3 (3 to 3) | – |\n"
    );
}
