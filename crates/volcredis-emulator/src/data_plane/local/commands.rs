//! The keys of commands.

use std::collections::HashMap;

use ::redis::Value;

/// The positions of the keys of each command, as the server describes them: the first, the last (counted from the end if
/// negative), and the step.
#[derive(Debug, Default)]
pub(super) struct CommandTable(HashMap<Vec<u8>, (i64, i64, i64)>);

impl CommandTable {
    /// Reads the reply of the command `COMMAND`.
    pub(super) fn new(reply: &Value) -> Self {
        let mut table = HashMap::new();
        for row in reply.as_sequence().unwrap_or_default() {
            if let [
                Value::BulkString(name),
                _,
                _,
                Value::Int(first),
                Value::Int(last),
                Value::Int(step),
                ..,
            ] = row.as_sequence().unwrap_or_default()
            {
                table.insert(name.to_ascii_uppercase(), (*first, *last, *step));
            }
        }
        Self(table)
    }

    /// Returns the positions of the keys of a command, whose name is in upper case.
    pub(super) fn keys(&self, name: &[u8], arguments: &[Vec<u8>]) -> Vec<usize> {
        let counted = |count_at: usize| {
            let count = arguments.get(count_at).and_then(|count| str::from_utf8(count).ok()?.parse().ok());
            (count_at + 1..arguments.len()).take(count.unwrap_or(0)).collect::<Vec<_>>()
        };
        match name {
            b"EVAL" | b"EVALSHA" | b"EVAL_RO" | b"EVALSHA_RO" | b"FCALL" | b"FCALL_RO" | b"BLMPOP"
            | b"BZMPOP" => counted(2),
            b"LMPOP" | b"ZMPOP" | b"SINTERCARD" | b"ZDIFF" | b"ZINTER" | b"ZINTERCARD" | b"ZUNION" => {
                counted(1)
            }
            b"ZUNIONSTORE" | b"ZINTERSTORE" | b"ZDIFFSTORE" => {
                std::iter::once(1).chain(counted(2)).filter(|key| *key < arguments.len()).collect()
            }
            b"XREAD" | b"XREADGROUP" => {
                let streams = arguments.iter().position(|word| word.eq_ignore_ascii_case(b"STREAMS"));
                let first = streams.map_or(arguments.len(), |position| position + 1);
                (first..first + (arguments.len() - first) / 2).collect()
            }
            b"OBJECT" | b"XINFO" | b"XGROUP" | b"MEMORY" if arguments.len() > 2 => vec![2],
            b"OBJECT" | b"XINFO" | b"XGROUP" | b"MEMORY" => Vec::new(),
            _ => self.listed_keys(name, arguments.len()),
        }
    }

    fn listed_keys(&self, name: &[u8], arguments: usize) -> Vec<usize> {
        let (first, last, step) = self.0.get(name).copied().unwrap_or((0, 0, 0));
        let count = i64::try_from(arguments).unwrap_or(i64::MAX);
        let last = if last < 0 { count + last } else { last };
        let (Ok(first), Ok(step)) = (usize::try_from(first), usize::try_from(step)) else {
            return Vec::new();
        };
        if first == 0 || step == 0 {
            return Vec::new();
        }
        let end = usize::try_from(last + 1).unwrap_or(0).min(arguments);
        (first..end).step_by(step).collect()
    }
}
