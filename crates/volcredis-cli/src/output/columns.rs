//! The columns of lists.

use volcredis::model::{Action, Type};

use super::ListField;

/// The columns of the lists that have more members than fit on a terminal. Other lists show their first members.
const COLUMNS: &[(&str, &[&str])] = &[
    (
        "DescribeAllowLists",
        &["AllowListId", "AllowListName", "AllowListType", "AllowListIPNum", "AssociatedInstanceNum"],
    ),
    (
        "DescribeBackups",
        &["BackupPointId", "InstanceId", "BackupPointName", "BackupStrategy", "Status", "StartTime", "Size"],
    ),
    (
        "DescribeClientSessionSnapshot",
        &["ClientId", "ClientAddr", "ClientName", "SessionDb", "SessionCmd", "SessionAge", "SessionIdle"],
    ),
    (
        "DescribeCrossRegionBackups",
        &["BackupPointId", "InstanceId", "SourceRegion", "TargetRegion", "Status", "StartTime", "Size"],
    ),
    (
        "DescribeDBInstances",
        &[
            "InstanceId",
            "InstanceName",
            "Status",
            "RegionId",
            "EngineVersion",
            "Capacity.Total",
            "Capacity.Used",
            "Tags",
        ],
    ),
    ("DescribeFatLogs", &["ExecutionStartTime", "Cmd", "CmdLength", "ActionType", "ClientAddress", "NodeId"]),
    (
        "DescribePlannedEvents",
        &["EventId", "InstanceId", "ActionName", "Status", "PlanStartTime", "PlanEndTime"],
    ),
    (
        "DescribeSlowLogs",
        &["ExecutionStartTime", "QueryTimes", "DBName", "QueryText", "HostAddress", "NodeId"],
    ),
    (
        "DescribeTasks",
        &["TaskId", "TaskName", "InstanceName", "TaskStatus", "Progress", "StartTime", "FinishTime"],
    ),
];

/// The number of columns of a list without columns of its own.
const MAX_COLUMNS: usize = 7;

/// Returns the columns of the list of an action.
pub(crate) fn columns(action: &Action, list: &ListField) -> Vec<&'static str> {
    if let Some((_, columns)) = COLUMNS.iter().find(|(name, _)| *name == action.name) {
        return columns.to_vec();
    }
    let is_short = |value: &Type| !matches!(value, Type::Structure(_) | Type::List(Type::Structure(_)));
    let fields = list.item.fields.iter().filter(|field| is_short(&field.value_type));
    fields.map(|field| field.name).take(MAX_COLUMNS).collect()
}

#[cfg(test)]
mod tests {
    use volcredis::model::{Structure, Type};

    use super::*;

    fn has_path(structure: &Structure, path: &str) -> bool {
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        match structure.field(name).map(|field| &field.value_type) {
            None => false,
            Some(Type::Structure(inner)) if !rest.is_empty() => has_path(inner, rest),
            Some(_) => rest.is_empty(),
        }
    }

    #[test]
    fn the_columns_are_members_of_the_items() {
        for (name, paths) in COLUMNS {
            let list = ListField::of(Action::find(name).unwrap()).unwrap();
            for path in *paths {
                assert!(has_path(list.item, path), "{name}: {path}");
            }
        }
    }

    #[test]
    fn every_action_with_pages_has_a_list_with_columns() {
        let mut count = 0;
        for action in Action::all().iter().filter(|action| action.pagination.is_some()) {
            let list = ListField::of(action).unwrap();
            assert!(columns(action, &list).len() > 1, "{}", action.name);
            count += 1;
        }
        assert_eq!(count, 14);
    }
}
