//! JSON Pointers (RFC 6901).

use std::borrow::Cow;

use crate::error::Failure;

/// How deep a pointer may reach. What the API takes and gives is nowhere near as deep.
const MAX_DEPTH: usize = 64;

/// The parts of a pointer: `/Tags/0/Key` names `Tags`, `0` and `Key`. A text that does not begin with `/` is taken for
/// the name of one member, so that `InstanceId` need not be written `/InstanceId`.
pub(crate) fn tokens(pointer: &str) -> Result<Vec<Cow<'_, str>>, Failure> {
    if pointer.is_empty() {
        return Ok(Vec::new());
    }
    let Some(rest) = pointer.strip_prefix('/') else { return Ok(vec![Cow::Borrowed(pointer)]) };
    let mut tokens = Vec::new();
    for token in rest.split('/') {
        if tokens.len() == MAX_DEPTH {
            return Err(Failure::Misuse(format!("a JSON Pointer reaches at most {MAX_DEPTH} levels deep")));
        }
        tokens.push(unescape(token));
    }
    Ok(tokens)
}

/// The position that a token stands for: digits without a zero in front.
pub(crate) fn index(token: &str) -> Option<usize> {
    let canonical =
        token == "0" || (!token.starts_with('0') && token.bytes().all(|byte| byte.is_ascii_digit()));
    if canonical { token.parse().ok() } else { None }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}
