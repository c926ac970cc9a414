//! Files for programs that show tables (RFC 4180).

/// One line with its end.
pub fn line(fields: &[impl AsRef<str>]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field.as_ref())).collect();
    fields.join(",") + "\r\n"
}

/// A field in quotes where it needs them. What a program for tables would take for a formula loses its power.
fn quoted(field: &str) -> String {
    let number = field.parse::<f64>().is_ok();
    let formula = !number && field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let field = if formula { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_field_is_quoted_where_it_must_be_and_is_never_a_formula() {
        assert_eq!(line(&["Ines", "-90.00"]), "Ines,-90.00\r\n");
        assert_eq!(line(&["Pavić, \"Ana\""]), "\"Pavić, \"\"Ana\"\"\"\r\n");
        assert_eq!(line(&["=1+1"]), "'=1+1\r\n");
    }
}
