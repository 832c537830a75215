//! Pagination of lists, including lists that change between two pages.

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

/// Returns a page of instances with these ids, with that total.
fn instances(ids: &[u32], total: Option<usize>) -> Value {
    let items: Vec<_> = ids.iter().map(|id| json!({ "InstanceId": format!("redis-{id}") })).collect();
    json!({ "Instances": items, "TotalInstancesNum": total })
}

/// Returns the page of the list that a request asks for.
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

/// A change of the list between two pages.
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

/// Generates totals, valid or not, that a server may return.
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
    fn pagination_of_a_changing_list_ends_and_yields_no_item_twice(
        length in 0_u32..60, size in 1_i32..12, changes in changes(),
    ) {
        let mut list: Vec<u32> = (0..length).collect();
        let mut next_id = length;
        let mut pages = Paginator::new(list_instances(size)).unwrap();
        let mut seen = HashSet::new();
        let mut changes = changes.into_iter();
        let mut requests = 0;
        while let Some(request) = pages.next_request() {
            requests += 1;
            prop_assert!(requests < 2_000, "pagination does not end");
            let items = pages.handle_response(response(&list, &request.clone()));
            for id in ids(&items) {
                prop_assert!(seen.insert(id.to_owned()), "{} was yielded twice", id);
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
    fn all_items_of_an_unchanged_list_are_yielded_in_order(length in 0_u32..60, size in 1_i32..12) {
        let list: Vec<u32> = (0..length).collect();
        let mut pages = Paginator::new(list_instances(size)).unwrap();
        let mut all = Vec::new();
        let mut requests = 0;
        while let Some(request) = pages.next_request() {
            requests += 1;
            all.extend(pages.handle_response(response(&list, &request.clone())));
        }
        let expected: Vec<_> = list.iter().map(|id| format!("redis-{id}")).collect();
        prop_assert_eq!(ids(&all), expected);
        // A page that is not full is the last if the total has been reached.
        prop_assert_eq!(requests, length / u32::try_from(size).unwrap() + 1);
    }

    #[test]
    fn all_items_are_yielded_whatever_the_total(
        length in 0_usize..60, size in 1_usize..12, max in 1_usize..12, total in total(),
    ) {
        let mut pages = Paginator::new(list_instances(i32::try_from(size).unwrap())).unwrap();
        // A server may return smaller pages than requested. Then a wrong total must not be reached too early.
        let max = max.min(size);
        let is_never_reached = [json!(null), json!(0), json!(-1), json!("many")].contains(&total);
        let total = if max < size && !is_never_reached { json!(length) } else { total };
        let list: Vec<u32> = (0..u32::try_from(length).unwrap()).collect();
        let mut all = Vec::new();
        let mut requests = 0;
        while pages.next_request().is_some() {
            let page = list.chunks(max).nth(requests).unwrap_or_default();
            requests += 1;
            prop_assert!(requests <= length + 12, "pagination does not end");
            let mut page = instances(page, None);
            page["TotalInstancesNum"] = total.clone();
            all.extend(pages.handle_response(page));
        }
        let expected: Vec<_> = list.iter().map(|id| format!("redis-{id}")).collect();
        prop_assert_eq!(ids(&all), expected);
    }

    #[test]
    fn pagination_ends_if_all_pages_are_the_same(
        named in 0_usize..3, unnamed in 0_usize..3, size in 1_i32..5, total in total(),
    ) {
        let mut pages = Paginator::new(list_instances(size)).unwrap();
        let items: Vec<_> = (0..named)
            .map(|id| json!({ "InstanceId": format!("redis-{id}") }))
            .chain((0..unnamed).map(|_| json!({ "InstanceName": "same" })))
            .collect();
        let mut all = 0;
        let mut requests = 0;
        while pages.next_request().is_some() {
            requests += 1;
            prop_assert!(requests <= 11, "pagination does not end");
            all += pages.handle_response(json!({ "Instances": items, "TotalInstancesNum": total })).len();
        }
        prop_assert_eq!(all, items.len());
    }
}

#[test]
fn an_empty_page_is_the_last_if_there_is_no_total() {
    let mut pages = Paginator::new(list_instances(2)).unwrap();
    assert_eq!(pages.handle_response(instances(&[1, 2], None)).len(), 2);
    assert!(pages.next_request().is_some());
    assert_eq!(pages.handle_response(instances(&[3], None)).len(), 1);
    assert!(pages.next_request().is_some(), "a server may return smaller pages than requested");
    assert_eq!(pages.handle_response(instances(&[], None)).len(), 0);
    assert!(pages.next_request().is_none());
}

#[test]
fn all_items_are_yielded_if_the_total_is_too_small() {
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
fn null_items_are_skipped() {
    let page = json!({ "Instances": [null, { "InstanceId": "redis-1" }, null], "TotalInstancesNum": 1 });
    let mut pages = Paginator::new(list_instances(10)).unwrap();
    assert_eq!(ids(&pages.handle_response(page.clone())), ["redis-1"]);
    assert!(pages.next_request().is_none());
    let mut pages = Paginator::new(DescribeDBInstancesRequest::new()).unwrap();
    assert_eq!(pages.handle_response(serde_json::from_value(page).unwrap()).len(), 1);
    assert!(pages.next_request().is_none());
}

#[test]
fn invalid_page_parameters_are_validation_errors() {
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
fn pagination_ends_after_ten_pages_without_new_items() {
    let mut pages = Paginator::new(list_instances(2)).unwrap();
    let mut requests = 0;
    while pages.next_request().is_some() {
        requests += 1;
        let items = pages.handle_response(instances(&[1, 2], Some(1_000_000)));
        assert_eq!(items.len(), if requests == 1 { 2 } else { 0 });
    }
    assert_eq!(requests, 11);
}

#[test]
fn pagination_can_start_at_any_page() {
    let request = DescribeDBInstancesRequest::new().page_number(3).page_size(10);
    let mut pages = Paginator::new(request).unwrap();
    let page = serde_json::from_value(instances(&[20, 21], Some(22))).unwrap();
    assert_eq!(pages.handle_response(page).len(), 2);
    assert!(pages.next_request().is_none(), "22 items: 20 on earlier pages and 2 on this one");
}

#[test]
fn pagination_ends_at_the_maximum_page_number() {
    let request = DescribeDBInstancesRequest::new().page_number(i32::MAX).page_size(1);
    let mut pages = Paginator::new(request).unwrap();
    pages.handle_response(serde_json::from_value(instances(&[1], None)).unwrap());
    assert!(pages.next_request().is_none());
}

#[test]
fn page_number_and_size_have_defaults() {
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
    Paginator::new(DescribeFatLogsRequest::new("redis-1", 10)).unwrap()
}

#[test]
fn tokens_are_followed_until_the_last_page() {
    let mut pages = list_fat_logs();
    assert_eq!(pages.next_request().unwrap().context, None);
    assert_eq!(pages.handle_response(fat_logs(&["a", "b"], "second", false)).len(), 2);
    assert_eq!(pages.next_request().unwrap().context.as_deref(), Some("second"));
    // An empty page is not the last with tokens, and an item that was already yielded is skipped.
    assert_eq!(pages.handle_response(fat_logs(&[], "third", false)).len(), 0);
    assert_eq!(pages.handle_response(fat_logs(&["b", "c"], "fourth", true)).len(), 1);
    assert!(pages.next_request().is_none());
}

#[test]
fn a_repeated_or_missing_token_ends_the_pagination() {
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
fn items_without_id_are_never_skipped() {
    let request = json!({ "InstanceId": "redis-1", "PageSize": 10 });
    let request: DescribeSlowLogsRequest = serde_json::from_value(request).unwrap();
    let Pagination::Token { items, .. } = request.pagination().unwrap() else { panic!("tokens") };
    let mut pages = Paginator::new(request).unwrap();
    let twice = json!({ items: [{ "QueryText": "GET a" }, { "QueryText": "GET a" }], "ListOver": true });
    assert_eq!(pages.handle_response(serde_json::from_value(twice).unwrap()).len(), 2);
}

#[test]
fn the_fields_of_each_pagination_exist() {
    let mut count = 0;
    for (action, pagination) in actions() {
        count += 1;
        let (request_fields, response_fields, items, id) = match pagination {
            Pagination::Page { page, size, items, total, id } => (vec![page, size], vec![total], items, id),
            Pagination::Token { token, next, size, items, total, done, id } => {
                (vec![token, size], vec![next, total, done], items, id)
            }
        };
        assert!(request_fields.iter().all(|name| action.request.field(name).is_some()), "{}", action.name);
        assert!(response_fields.iter().all(|name| action.response.field(name).is_some()), "{}", action.name);
        let Some(Type::List(Type::Structure(item))) =
            action.response.field(items).map(|field| field.value_type)
        else {
            panic!("{}: {items} is not a list of structures", action.name)
        };
        assert!(id.iter().all(|name| item.field(name).is_some()), "{}", action.name);
    }
    assert_eq!(count, 14);
}

#[test]
fn actions_without_pages_are_rejected() {
    let error = Paginator::new(DynamicRequest::new("DescribeRegions").unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "`DescribeRegions` is not paginated");
    assert!(Paginator::new(DynamicRequest::custom("DescribeNew", "2030-01-01")).is_err());
}

#[test]
fn pages_within_the_total_can_be_requested_ahead() {
    let list: Vec<_> = (0..35).collect();
    let mut pages = Paginator::new(list_instances(10)).unwrap();
    let ahead = |pages: &Paginator<DynamicRequest>| -> Vec<_> {
        (0..9).map_while(|distance| pages.request_ahead(distance)).map(|it| it.cursor().unwrap()).collect()
    };
    let page = |number| Cursor::Page { number, size: 10 };
    // The total is not known.
    assert_eq!(ahead(&pages), [page(1)]);
    for expected in [&[page(2), page(3), page(4)][..], &[page(3), page(4)], &[page(4)], &[]] {
        let request = pages.next_request().unwrap().clone();
        pages.handle_response(response(&list, &request));
        assert_eq!(ahead(&pages), expected);
    }
    // The pages of a list with tokens cannot be known.
    let mut pages = Paginator::new(DescribeSlowLogsRequest::new("redis-1", 10)).unwrap();
    let first =
        json!({ "SlowQuery": [{ "ExecuteTime": "1" }], "Total": 9, "Context": "c", "ListOver": false });
    pages.handle_response(serde_json::from_value(first).unwrap());
    assert!(pages.request_ahead(0).is_some() && pages.request_ahead(1).is_none());
}
