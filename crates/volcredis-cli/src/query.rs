//! `--query`: JMESPath expressions.

use std::str::FromStr;
use std::sync::Arc;

use jmespath::{Expression, Variable};
use serde_json::Value;

use crate::error::CliError;

/// A JMESPath expression.
#[derive(Clone)]
pub(crate) struct Query(Arc<Expression<'static>>);

impl FromStr for Query {
    type Err = String;

    fn from_str(expression: &str) -> Result<Self, String> {
        // The error shows the expression with a mark at its position.
        jmespath::compile(expression)
            .map(|expression| Self(Arc::new(expression)))
            .map_err(|error| error.to_string().trim_end().to_owned())
    }
}

impl Query {
    /// Evaluates the expression.
    pub(crate) fn apply(&self, value: &Value) -> Result<Value, CliError> {
        let failed = |error: String| CliError::usage(format!("cannot evaluate the query: {error}"));
        let input = Variable::from_serializable(value).map_err(|error| failed(error.to_string()))?;
        let found = self.0.search(input).map_err(|error| failed(error.to_string()))?;
        serde_json::to_value(&found).map_err(|error| failed(error.to_string()))
    }
}
