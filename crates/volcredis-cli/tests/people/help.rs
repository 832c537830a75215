//! Help, names and suggestions.

use volcredis::model::Action;

use crate::support::run;

#[test]
fn the_help_lists_all_actions_by_chapter() {
    let (code, out, err) = run(&["--help"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let (chapter, action) = (out.find("Backup and recovery").unwrap(), out.find("  create-backup ").unwrap());
    assert!(chapter < action, "{out}");
    for action in Action::all() {
        let name = format!("  {} ", action.method.replace('_', "-"));
        assert!(out.contains(&name), "{name}");
    }
    for part in ["  wait ", "  completion ", "Exit codes:", "--all-regions", "--query"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    assert_eq!(run(&["help"]).1, out);
}

#[test]
fn a_topic_is_a_chapter_or_a_command() {
    for topic in ["backups", "backup", "Backup and recovery"] {
        let (code, out, _) = run(&["help", topic]);
        assert_eq!(code, Some(0));
        assert!(out.contains("create-backup") && !out.contains("create-db-instance"), "{out}");
    }
    let (code, out, _) = run(&["help", "create-backup"]);
    assert!(code == Some(0) && out.contains("--backup-point-name"), "{out}");
    assert_eq!(run(&["help", "nonsense"]).0, Some(2));
}

#[test]
fn the_help_of_an_action_shows_rules_an_example_and_the_result() {
    let (code, out, _) = run(&["modify-cross-region-backup-policy", "--help"]);
    assert_eq!(code, Some(0));
    for part in [
        "`CrossBackupRegion` is required when `Active` is `true`",
        "    --active true \\\n    --cross-backup-region cn-shanghai\n",
        "Result: empty",
    ] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let (_, out, _) = run(&["describe-db-instances", "--help"]);
    assert!(out.contains("  Instances: list of\n    InstanceId: string\n"), "{out}");
}

#[test]
fn the_example_of_an_action_works() {
    let (_, help, _) = run(&["create-allow-list", "--help"]);
    let (_, example) = help.split_once("Example:\n\n").unwrap();
    let example = example.split("\n\n").next().unwrap().replace("\\\n", "");
    let arguments: Vec<&str> = example.split_whitespace().skip(1).collect();
    let (code, _, err) = run(&[&["--emulator"], &*arguments].concat());
    assert_eq!(code, Some(0), "{example}: {err}");
}

#[test]
fn wire_names_work_as_commands() {
    let (code, out, err) = run(&["--emulator", "DescribeDBInstances", "--page-size", "5"]);
    assert!(code == Some(0) && out.contains("DescribeDBInstances"), "{err}");
    // The value of a flag may be the name of another action.
    let (_, _, err) = run(&["--emulator", "DescribeAllowLists", "--region-id", "describe-regions"]);
    assert!(!err.contains("unknown command"), "{err}");
}

#[test]
fn three_suggestions_are_shown_the_best_first() {
    let (code, _, err) = run(&["describe-backup"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("did you mean `describe-backups`, `describe-backup-plan`, `"), "{err}");
    let (_, _, err) = run(&["DescribeDBInstance"]);
    assert!(err.contains("did you mean `DescribeDBInstances`, `"), "{err}");
}

#[test]
fn completion_scripts_are_printed_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, out, _) = run(&["completion", shell]);
        assert!(code == Some(0) && out.contains("VOLCREDIS_COMPLETE"), "{shell}: {out}");
    }
}

#[test]
fn commands_flags_enumerations_and_ids_are_completed() {
    let complete = |words: &[&str]| {
        let mut command = crate::support::volcredis(&["--", "volcredis"]);
        command.args(words).env("VOLCREDIS_COMPLETE", "fish");
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(complete(&["create-b"]).contains("create-backup"));
    assert!(complete(&["create-backup", "--inst"]).contains("--instance-id"));
    assert!(complete(&["describe-db-instances", "--status", "Run"]).contains("Running"));
    let ids = complete(&["--emulator", "create-backup", "--instance-id", "redis-"]);
    assert!(ids.contains("redis-cn0212gzmh2xs"), "{ids}");
}
