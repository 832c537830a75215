//! Lists over all their pages, while they change underneath.

#![allow(clippy::unwrap_used)]

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use volcredis_core::actions::{
    DescribeBackupsRequest, DescribeDBInstancesRequest, DescribeFatLogsRequest, DescribeSlowLogsRequest,
};
use volcredis_core::model::{Action, Pagination, Type};
use volcredis_core::paginate::{Cursor, DEFAULT_PAGE_SIZE, Paginated, Paginator};
use volcredis_core::{DynamicRequest, Request};

fn actions() -> impl Iterator<Item = (&'static Action, Pagination)> {
    Action::all().iter().filter_map(|action| Some((*action, action.pagination?)))
}

/// A page of instances whose ids are these, out of `total`.
fn instances(ids: &[u32], total: Option<usize>) -> Value {
    let items: Vec<_> = ids.iter().map(|id| json!({ "InstanceId": format!("redis-{id}") })).collect();
    json!({ "Instances": items, "TotalInstancesNum": total })
}

/// Answers as the service does: the page of the list that the request asks for.
fn response(list: &[u32], request: &DynamicRequest) -> Value {
    let Ok(Cursor::Page { number, size }) = request.cursor() else { panic!("numbered pages") };
    let skip = usize::try_from((number - 1) * size).unwrap();
    let page: Vec<_> = list.iter().skip(skip).take(usize::try_from(size).unwrap()).copied().collect();
    instances(&page, Some(list.len()))
}

fn list_instances(size: i32) -> DynamicRequest {
    DynamicRequest::new("DescribeDBInstances").unwrap().parameter("PageSize", size)
}

fn ids(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["InstanceId"].as_str().unwrap()).collect()
}

/// What happens to the list between two pages.
#[derive(Clone, Debug)]
enum Change {
    Insert(usize),
    Remove(usize),
    Rotate(usize),
}

fn changes() -> impl Strategy<Value = Vec<Vec<Change>>> {
    let change = prop_oneof![
        (0_usize..60).prop_map(Change::Insert),
        (0_usize..60).prop_map(Change::Remove),
        (0_usize..60).prop_map(Change::Rotate),
    ];
    prop::collection::vec(prop::collection::vec(change, 0..12), 0..40)
}

/// What a service may say of how many items there are.
fn total() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(0)),
        Just(json!(-1)),
        Just(json!("many")),
        (0_i64..80).prop_map(|total| json!(total)),
        (0_i64..80).prop_map(|total| json!(total.to_string())),
        (0_i64..80).prop_map(|total| json!(f64::from(i32::try_from(total).unwrap()))),
    ]
}

proptest! {
    #[test]
    fn a_list_that_changes_ends_and_no_id_comes_twice(
        length in 0_u32..60, size in 1_i32..12, changes in changes(),
    ) {
        let mut list: Vec<u32> = (0..length).collect();
        let mut next_id = length;
        let mut pages = Paginator::new(list_instances(size)).unwrap();
        let mut seen = HashSet::new();
        let mut changes = changes.into_iter();
        let mut asked = 0;
        while let Some(request) = pages.next_request() {
            asked += 1;
            prop_assert!(asked < 2_000, "goes on for ever");
            let items = pages.handle_response(response(&list, &request.clone()));
            for id in ids(&items) {
                prop_assert!(seen.insert(id.to_owned()), "{} came twice", id);
            }
            for change in changes.next().unwrap_or_default() {
                match change {
                    Change::Insert(at) => {
                        list.insert(at.min(list.len()), next_id);
                        next_id += 1;
                    }
                    Change::Remove(at) if at < list.len() => { list.remove(at); }
                    Change::Rotate(by) if !list.is_empty() => {
                        let by = by % list.len();
                        list.rotate_left(by);
                    }
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn a_list_that_rests_comes_whole_and_in_order(length in 0_u32..60, size in 1_i32..12) {
        let list: Vec<u32> = (0..length).collect();
        let mut pages = Paginator::new(list_instances(size)).unwrap();
        let mut all = Vec::new();
        let mut asked = 0;
        while let Some(request) = pages.next_request() {
            asked += 1;
            all.extend(pages.handle_response(response(&list, &request.clone())));
        }
        let expected: Vec<_> = list.iter().map(|id| format!("redis-{id}")).collect();
        prop_assert_eq!(ids(&all), expected);
        // A page that is not full is the last where the total agrees.
        prop_assert_eq!(asked, length / u32::try_from(size).unwrap() + 1);
    }

    #[test]
    fn a_list_with_any_total_comes_whole(
        length in 0_usize..60, size in 1_usize..12, most in 1_usize..12, total in total(),
    ) {
        let mut pages = Paginator::new(list_instances(i32::try_from(size).unwrap())).unwrap();
        // The server may put fewer items on a page than it is asked for; then the total must not be met by accident.
        let most = most.min(size);
        let is_never_met = [json!(null), json!(0), json!(-1), json!("many")].contains(&total);
        let total = if most < size && !is_never_met { json!(length) } else { total };
        let list: Vec<u32> = (0..u32::try_from(length).unwrap()).collect();
        let mut all = Vec::new();
        let mut asked = 0;
        while pages.next_request().is_some() {
            let page = list.chunks(most).nth(asked).unwrap_or_default();
            asked += 1;
            prop_assert!(asked <= length + 12, "goes on for ever");
            let mut page = instances(page, None);
            page["TotalInstancesNum"] = total.clone();
            all.extend(pages.handle_response(page));
        }
        let expected: Vec<_> = list.iter().map(|id| format!("redis-{id}")).collect();
        prop_assert_eq!(ids(&all), expected);
    }

    #[test]
    fn a_page_that_comes_again_and_again_ends_the_list(
        named in 0_usize..3, unnamed in 0_usize..3, size in 1_i32..5, total in total(),
    ) {
        let mut pages = Paginator::new(list_instances(size)).unwrap();
        let items: Vec<_> = (0..named)
            .map(|id| json!({ "InstanceId": format!("redis-{id}") }))
            .chain((0..unnamed).map(|_| json!({ "InstanceName": "same" })))
            .collect();
        let mut all = 0;
        let mut asked = 0;
        while pages.next_request().is_some() {
            asked += 1;
            prop_assert!(asked <= 11, "goes on for ever");
            all += pages.handle_response(json!({ "Instances": items, "TotalInstancesNum": total })).len();
        }
        prop_assert_eq!(all, items.len());
    }
}

#[test]
fn without_a_total_an_empty_page_is_the_last() {
    let mut pages = Paginator::new(list_instances(2)).unwrap();
    assert_eq!(pages.handle_response(instances(&[1, 2], None)).len(), 2);
    assert!(pages.next_request().is_some());
    assert_eq!(pages.handle_response(instances(&[3], None)).len(), 1);
    assert!(pages.next_request().is_some(), "the server may have put fewer on the page");
    assert_eq!(pages.handle_response(instances(&[], None)).len(), 0);
    assert!(pages.next_request().is_none());
}

#[test]
fn a_total_that_is_too_small_loses_nothing() {
    for total in [0, 10, 12, 20] {
        let mut pages = Paginator::new(list_instances(10)).unwrap();
        let mut all = Vec::new();
        while let Some(request) = pages.next_request() {
            let mut page = response(&(0..25).collect::<Vec<_>>(), &request.clone());
            page["TotalInstancesNum"] = json!(total);
            all.extend(pages.handle_response(page));
        }
        assert_eq!(all.len(), 25, "{total}");
    }
}

#[test]
fn a_null_in_a_list_is_no_item() {
    let page = json!({ "Instances": [null, { "InstanceId": "redis-1" }, null], "TotalInstancesNum": 1 });
    let mut pages = Paginator::new(list_instances(10)).unwrap();
    assert_eq!(ids(&pages.handle_response(page.clone())), ["redis-1"]);
    assert!(pages.next_request().is_none());
    let mut pages = Paginator::new(DescribeDBInstancesRequest::new()).unwrap();
    assert_eq!(pages.handle_response(serde_json::from_value(page).unwrap()).len(), 1);
    assert!(pages.next_request().is_none());
}

#[test]
fn a_page_that_cannot_be_asked_for_is_an_error_of_validation() {
    for (name, value) in [
        ("PageSize", json!("1")),
        ("PageSize", json!(1.5)),
        ("PageSize", json!([1])),
        ("PageSize", json!(true)),
        ("PageNumber", json!("z")),
        ("PageNumber", json!(1_u64 << 40)),
    ] {
        let request = DynamicRequest::new("DescribeDBInstances").unwrap().parameter(name, value.clone());
        let error = Paginator::new(request).unwrap_err();
        assert!(error.validation().is_some() && error.to_string().contains(name), "{value}: {error}");
    }
    let request = DynamicRequest::new("DescribeSlowLogs").unwrap().parameter("Context", 7);
    assert!(Paginator::new(request).unwrap_err().to_string().contains("Context"));
    let request = DynamicRequest::new("DescribeDBInstances").unwrap().parameter("PageSize", Value::Null);
    assert!(Paginator::new(request).is_ok());
}

#[test]
fn the_same_page_again_and_again_comes_to_an_end() {
    let mut pages = Paginator::new(list_instances(2)).unwrap();
    let mut asked = 0;
    while pages.next_request().is_some() {
        asked += 1;
        let items = pages.handle_response(instances(&[1, 2], Some(1_000_000)));
        assert_eq!(items.len(), if asked == 1 { 2 } else { 0 });
    }
    assert_eq!(asked, 11);
}

#[test]
fn a_list_can_begin_in_the_middle() {
    let request = DescribeDBInstancesRequest::new().page_number(3).page_size(10);
    let mut pages = Paginator::new(request).unwrap();
    let page = serde_json::from_value(instances(&[20, 21], Some(22))).unwrap();
    assert_eq!(pages.handle_response(page).len(), 2);
    assert!(pages.next_request().is_none(), "20 before and 2 here are all 22");
}

#[test]
fn the_last_page_number_is_the_end() {
    let request = DescribeDBInstancesRequest::new().page_number(i32::MAX).page_size(1);
    let mut pages = Paginator::new(request).unwrap();
    pages.handle_response(serde_json::from_value(instances(&[1], None)).unwrap());
    assert!(pages.next_request().is_none());
}

#[test]
fn number_and_size_are_given_where_the_caller_gave_none() {
    let pages = Paginator::new(DescribeBackupsRequest::new().instance_id("redis-1")).unwrap();
    let request = pages.next_request().unwrap();
    assert_eq!((request.page_number, request.page_size), (Some(1), Some(DEFAULT_PAGE_SIZE)));
    assert!(request.validate().is_ok());
}

fn fat_logs(ids: &[&str], next: &str, done: bool) -> <DescribeFatLogsRequest as Request>::Response {
    let items: Vec<_> = ids.iter().map(|id| json!({ "LogId": id })).collect();
    serde_json::from_value(json!({ "FatLogs": items, "Context": next, "ListOver": done })).unwrap()
}

fn list_fat_logs() -> Paginator<DescribeFatLogsRequest> {
    let request = DynamicRequest::new("DescribeFatLogs").unwrap().parameter("PageSize", 10);
    let request = serde_json::from_value(Value::Object(request.body().clone())).unwrap();
    Paginator::new(request).unwrap()
}

#[test]
fn a_token_leads_to_the_next_page_until_the_list_is_over() {
    let mut pages = list_fat_logs();
    assert_eq!(pages.next_request().unwrap().context, None);
    assert_eq!(pages.handle_response(fat_logs(&["a", "b"], "second", false)).len(), 2);
    assert_eq!(pages.next_request().unwrap().context.as_deref(), Some("second"));
    // An empty page is not the end in this style, and one id twice comes once.
    assert_eq!(pages.handle_response(fat_logs(&[], "third", false)).len(), 0);
    assert_eq!(pages.handle_response(fat_logs(&["b", "c"], "fourth", true)).len(), 1);
    assert!(pages.next_request().is_none());
}

#[test]
fn a_token_that_was_there_before_or_is_missing_ends_the_list() {
    let mut pages = list_fat_logs();
    pages.handle_response(fat_logs(&["a"], "one", false));
    pages.handle_response(fat_logs(&["b"], "two", false));
    pages.handle_response(fat_logs(&["c"], "one", false));
    assert!(pages.next_request().is_none());
    let mut pages = list_fat_logs();
    pages.handle_response(fat_logs(&["a"], "", false));
    assert!(pages.next_request().is_none());
}

#[test]
fn entries_that_nothing_names_are_all_given_out() {
    let request = json!({ "InstanceId": "redis-1", "PageSize": 10 });
    let request: DescribeSlowLogsRequest = serde_json::from_value(request).unwrap();
    let Pagination::Token { items, .. } = request.pagination().unwrap() else { panic!("tokens") };
    let mut pages = Paginator::new(request).unwrap();
    let twice = json!({ items: [{ "QueryText": "GET a" }, { "QueryText": "GET a" }], "ListOver": true });
    assert_eq!(pages.handle_response(serde_json::from_value(twice).unwrap()).len(), 2);
}

#[test]
fn every_description_of_pages_names_fields_that_are_there() {
    let mut count = 0;
    for (action, pagination) in actions() {
        count += 1;
        let (asked, answered, items, id) = match pagination {
            Pagination::Page { page, size, items, total, id } => (vec![page, size], vec![total], items, id),
            Pagination::Token { token, next, size, items, total, done, id } => {
                (vec![token, size], vec![next, total, done], items, id)
            }
        };
        assert!(asked.iter().all(|name| action.request.field(name).is_some()), "{}", action.name);
        assert!(answered.iter().all(|name| action.response.field(name).is_some()), "{}", action.name);
        let Some(Type::List(Type::Structure(item))) =
            action.response.field(items).map(|field| field.value_type)
        else {
            panic!("{}: {items} is no list of structures", action.name)
        };
        assert!(id.iter().all(|name| item.field(name).is_some()), "{}", action.name);
    }
    assert_eq!(count, 14);
}

#[test]
fn what_has_no_pages_is_refused() {
    let error = Paginator::new(DynamicRequest::new("DescribeRegions").unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "`DescribeRegions` is not paginated");
    assert!(Paginator::new(DynamicRequest::custom("DescribeNew", "2030-01-01")).is_err());
}
