//! The recordings of the guide: each command is run in a pseudo-terminal, and its output compared.
//!
//! With `VOLCREDIS_RECORD=1`, the test writes the output into the guide.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use rexpect::session::spawn_command;

use crate::support::{Emulator, isolated};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/command-line.md");
const TIMEOUT: Option<u64> = Some(60_000);
const PROMPT: &str = "[y/N] ";
/// The end of a command line that is to be completed.
const TAB: &str = "<TAB>";

#[test]
fn the_recordings_of_the_guide_are_what_the_command_prints() {
    let guide = fs::read_to_string(GUIDE).unwrap();
    let mut recorded = String::new();
    let mut differences = String::new();
    let mut commands = 0;
    let mut parts = guide.split("```text\n");
    recorded.push_str(parts.next().unwrap());
    for part in parts {
        let (block, rest) = part.split_once("```\n").unwrap();
        // Each recording starts with the same state. Without a wait nothing happens meanwhile, such as a planned backup.
        let clock: &[&str] = if block.contains(" --wait") { &["--speed", "200"] } else { &["--paused"] };
        let emulator = Emulator::start(clock);
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("secret-key.txt"), "hunter2\n").unwrap();
        recorded.push_str("```text\n");
        for recording in block.strip_prefix("$ ").unwrap().split("\n$ ") {
            let (command, expected) = recording.split_once('\n').unwrap_or((recording, ""));
            let expected = expected.trim_end();
            let printed = record(&Session { emulator: &emulator, home: home.path() }, command, expected);
            let printed = printed.trim_end();
            let is_same = is_same(expected, printed);
            if !is_same {
                let _ = writeln!(differences, "$ {command}\nthe guide:\n{expected}\nprinted:\n{printed}\n");
            }
            let _ = writeln!(recorded, "$ {command}");
            let output = if is_same { expected } else { printed };
            if !output.is_empty() {
                let _ = writeln!(recorded, "{output}");
            }
            commands += 1;
        }
        recorded.push_str("```\n");
        recorded.push_str(rest);
    }
    assert!(commands >= 10, "{commands}");
    if std::env::var_os("VOLCREDIS_RECORD").is_some() {
        fs::write(GUIDE, recorded).unwrap();
    } else {
        assert!(differences.is_empty(), "{differences}");
    }
}

/// The emulator and the home directory of a recording.
struct Session<'a> {
    emulator: &'a Emulator,
    home: &'a Path,
}

/// Runs a command line in a shell, and returns what a terminal shows.
fn record(session: &Session<'_>, command: &str, expected: &str) -> String {
    if let Some(line) = command.strip_suffix(TAB) {
        let candidates = terminal(session, &format!("VOLCREDIS_COMPLETE=fish volcredis -- {line}"), &[]);
        let name = |line: &str| line.split('\t').next().unwrap_or_default().to_owned();
        return candidates.lines().map(name).collect::<Vec<_>>().join("\n");
    }
    let answers: Vec<&str> =
        expected.lines().filter_map(|line| line.split_once(PROMPT)).map(|(_, answer)| answer).collect();
    if !answers.is_empty() {
        return terminal(session, command, &answers);
    }
    // Without a terminal, progress is printed as lines.
    let errors = tempfile::NamedTempFile::new().unwrap();
    let output = terminal(session, &format!("{command} 2>{}", errors.path().display()), &[]);
    output + &fs::read_to_string(errors.path()).unwrap()
}

/// Runs a command line in a pseudo-terminal, and answers its questions.
fn terminal(session: &Session<'_>, command: &str, answers: &[&str]) -> String {
    let mut shell: Command = isolated("sh");
    let folder = Path::new(env!("CARGO_BIN_EXE_volcredis")).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    shell
        .args(["-c", &format!("stty rows 50 cols 160; {command}")])
        .env("PATH", path)
        .env("TERM", "xterm-256color")
        .env("NO_COLOR", "1")
        .env("HOME", session.home)
        .current_dir(session.home)
        .env("VOLCREDIS_ENDPOINT", &session.emulator.url)
        .env("VOLCENGINE_REGION", "cn-beijing")
        .env("VOLCENGINE_ACCESS_KEY", "AKLTemulator")
        .env("VOLCENGINE_SECRET_KEY", "emulator-secret-key");
    let mut terminal = spawn_command(shell, TIMEOUT).unwrap();
    let mut output = String::new();
    for answer in answers {
        output.push_str(&terminal.exp_string(PROMPT).unwrap());
        let _ = writeln!(output, "{PROMPT}{answer}");
        terminal.send_line(answer).unwrap();
    }
    output.push_str(&terminal.exp_eof().unwrap());
    let output = output.replace(session.home.to_str().unwrap(), "/home/operator");
    let lines: Vec<String> = output.lines().map(shown).filter(|line| !line.is_empty()).collect();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Returns what a terminal shows of a line, parts of which were overwritten or erased, such as a progress bar.
fn shown(line: &str) -> String {
    const ERASE: &str = "\u{1b}[2K";
    let rest = line.rsplit(ERASE).next().unwrap_or_default();
    let rest = rest.trim_end_matches('\r').rsplit('\r').next().unwrap_or_default();
    console::strip_ansi_codes(rest).trim_end().to_owned()
}

/// Returns whether two outputs are the same, apart from times, ports and request IDs.
fn is_same(expected: &str, printed: &str) -> bool {
    expected == printed
        || (expected.lines().count() == printed.lines().count()
            && expected.lines().zip(printed.lines()).all(|(a, b)| a == b || stable(a) == stable(b)))
}

/// Returns the words of a line, without those that differ from run to run.
fn stable(line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let unit = |index: usize| words.get(index + 1).map(|word| word.trim_end_matches(','));
    let stable = |(index, word): (usize, &&str)| {
        if is_number(word) && matches!(unit(index), Some("ms" | "s" | "min" | "h")) {
            "N".to_owned()
        } else {
            word.split_inclusive(|character: char| !character.is_alphanumeric()).map(masked).collect()
        }
    };
    words.iter().enumerate().map(stable).collect()
}

/// Returns a part of a word, masked if it is a port, a date, a time, a hash or an ID, with the separator at its end.
fn masked(part: &str) -> &str {
    let content = part.trim_end_matches(|character: char| !character.is_alphanumeric());
    let varies = is_number(content) && matches!(content.len(), 5 | 8)
        || content.len() >= 16 && content.contains(|character: char| character.is_ascii_digit());
    if varies { &part[content.len()..] } else { part }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
