//! The framing of the Redis protocol, versions 2 and 3: where a command or a reply ends.

use std::io;

fn invalid(problem: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

/// Returns the line that begins at `start`, without its end, and the position after it. Returns `None` if it is incomplete.
fn line(bytes: &[u8], start: usize) -> Option<(&[u8], usize)> {
    let rest = bytes.get(start..)?;
    let end = rest.windows(2).position(|pair| pair == b"\r\n")?;
    Some((&rest[..end], start + end + 2))
}

fn number(digits: &[u8]) -> io::Result<i64> {
    str::from_utf8(digits)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| invalid("invalid length in a reply"))
}

/// Returns the length of the first reply in the bytes; `None` if it is incomplete.
pub(super) fn reply_length(bytes: &[u8]) -> io::Result<Option<usize>> {
    let mut position = 0;
    let mut expected = 1_i64;
    while expected > 0 {
        let Some((head, after)) = line(bytes, position) else { return Ok(None) };
        let Some((kind, rest)) = head.split_first() else { return Err(invalid("empty line in a reply")) };
        position = after;
        expected -= 1;
        match kind {
            b'+' | b'-' | b':' | b'_' | b',' | b'#' | b'(' => {}
            b'$' | b'!' | b'=' => {
                if let Ok(length) = usize::try_from(number(rest)?) {
                    position += length + 2;
                }
            }
            b'*' | b'~' | b'>' => expected += number(rest)?.max(0),
            b'%' => expected += 2 * number(rest)?.max(0),
            // Attributes precede the value that they belong to.
            b'|' => expected += 2 * number(rest)?.max(0) + 1,
            _ => return Err(invalid("unknown type of a reply")),
        }
        if position > bytes.len() {
            return Ok(None);
        }
    }
    Ok(Some(position))
}

/// A command: its arguments, and the number of bytes that it takes up.
pub(super) type Command = (Vec<Vec<u8>>, usize);

/// The largest number of arguments, and of bytes of one: those of Redis.
const MAX_ARGUMENTS: i64 = 1024 * 1024;
const MAX_ARGUMENT_BYTES: i64 = 512 * 1024 * 1024;

/// Returns the first command in the bytes; `None` if it is incomplete. An empty line is a command without arguments.
pub(super) fn parse_command(bytes: &[u8]) -> io::Result<Option<Command>> {
    if bytes.first().is_none_or(|first| *first != b'*') {
        let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
        let words = bytes[..end].split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
        return Ok(Some((words.map(<[u8]>::to_vec).collect(), end + 1)));
    }
    let Some((count, mut position)) = line(bytes, 0) else { return Ok(None) };
    let count = number(&count[1..])?;
    if count > MAX_ARGUMENTS {
        return Err(invalid("too many arguments"));
    }
    let mut arguments = Vec::new();
    for _ in 0..count {
        let Some((head, after)) = line(bytes, position) else { return Ok(None) };
        let length =
            head.strip_prefix(b"$").map(number).ok_or_else(|| invalid("argument without length"))??;
        if !(0..=MAX_ARGUMENT_BYTES).contains(&length) {
            return Err(invalid("invalid length of an argument"));
        }
        let end = after + usize::try_from(length).unwrap_or(0);
        let Some(argument) = bytes.get(after..end) else { return Ok(None) };
        if bytes.len() < end + 2 {
            return Ok(None);
        }
        arguments.push(argument.to_vec());
        position = end + 2;
    }
    Ok(Some((arguments, position)))
}

/// Returns the bytes of a command.
pub(super) fn encode_command(arguments: &[&[u8]]) -> Vec<u8> {
    let mut bytes = format!("*{}\r\n", arguments.len()).into_bytes();
    for argument in arguments {
        bytes.extend_from_slice(format!("${}\r\n", argument.len()).as_bytes());
        bytes.extend_from_slice(argument);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes
}

/// Returns the elements of a reply that is an array, each as bytes; `None` for a reply of another kind.
pub(super) fn elements(reply: &[u8]) -> io::Result<Option<Vec<&[u8]>>> {
    let Some((head, mut position)) = line(reply, 0) else { return Ok(None) };
    let Some(count) = head.strip_prefix(b"*") else { return Ok(None) };
    let mut elements = Vec::new();
    for _ in 0..number(count)?.max(0) {
        let rest = reply.get(position..).unwrap_or_default();
        let length = reply_length(rest)?.ok_or_else(|| invalid("incomplete reply"))?;
        elements.push(&rest[..length]);
        position += length;
    }
    Ok(Some(elements))
}

/// Returns the number of a reply that is an integer.
pub(super) fn integer(reply: &[u8]) -> Option<i64> {
    let (head, _) = line(reply, 0)?;
    str::from_utf8(head.strip_prefix(b":")?).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_of_all_types_have_their_lengths() {
        for reply in [
            "+OK\r\n",
            "-ERR x\r\n",
            ":12\r\n",
            "$-1\r\n",
            "$3\r\na\r\n\r\n",
            "*0\r\n",
            "*-1\r\n",
            "*2\r\n$1\r\na\r\n*1\r\n:1\r\n",
            "_\r\n",
            "%1\r\n+a\r\n:1\r\n",
            "|1\r\n+a\r\n:1\r\n+value\r\n",
            ">2\r\n+message\r\n$0\r\n\r\n",
        ] {
            let followed = format!("{reply}+next\r\n");
            assert_eq!(reply_length(followed.as_bytes()).unwrap(), Some(reply.len()), "{reply:?}");
            for cut in 0..reply.len() {
                assert_eq!(reply_length(&reply.as_bytes()[..cut]).unwrap(), None, "{reply:?} cut at {cut}");
            }
        }
        assert!(reply_length(b"?\r\n").is_err());
    }

    #[test]
    fn commands_are_parsed_when_complete() {
        let bytes = encode_command(&[b"SET", b"a b", b"\r\n"]);
        let expected = vec![b"SET".to_vec(), b"a b".to_vec(), b"\r\n".to_vec()];
        assert_eq!(parse_command(&bytes).unwrap(), Some((expected, bytes.len())));
        for cut in 0..bytes.len() {
            assert_eq!(parse_command(&bytes[..cut]).unwrap(), None, "cut at {cut}");
        }
        assert_eq!(parse_command(b"PING x\r\n").unwrap(), Some((vec![b"PING".to_vec(), b"x".to_vec()], 8)));
        assert!(parse_command(b"*1\r\n:1\r\n").is_err());
    }
}
