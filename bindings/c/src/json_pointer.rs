//! JSON Pointers (RFC 6901).

use std::borrow::Cow;

use crate::error::CError;

/// The maximum number of tokens, far more than any structure of the API needs.
const MAX_DEPTH: usize = 64;

/// Splits a pointer into its unescaped tokens: `/Tags/0/Key` into `Tags`, `0` and `Key`. A pointer without a leading `/` is
/// a single member name.
pub(crate) fn tokens(pointer: &str) -> Result<Vec<Cow<'_, str>>, CError> {
    if pointer.is_empty() {
        return Ok(Vec::new());
    }
    let Some(rest) = pointer.strip_prefix('/') else { return Ok(vec![Cow::Borrowed(pointer)]) };
    let mut tokens = Vec::new();
    for token in rest.split('/') {
        if tokens.len() == MAX_DEPTH {
            return Err(CError::Misuse(format!("a JSON Pointer must have at most {MAX_DEPTH} tokens")));
        }
        tokens.push(unescape(token));
    }
    Ok(tokens)
}

/// Returns the list index that a token stands for: digits without a leading zero.
pub(crate) fn index(token: &str) -> Option<usize> {
    let is_canonical =
        token == "0" || (!token.starts_with('0') && token.bytes().all(|byte| byte.is_ascii_digit()));
    if is_canonical { token.parse().ok() } else { None }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}
