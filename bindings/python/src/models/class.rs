//! The Python class of a structure: a subclass of a base class with an attribute for each field.

use std::ffi::c_void;
use std::{mem, ptr};

use pyo3::exceptions::{PyAttributeError, PySystemError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use super::base::{Content, Model, Response, TypedRequest, Value};
use super::schema::{Role, Schema};

/// A class, and its constructor.
struct Class {
    class: Py<PyType>,
    /// The slot of `__new__`, which makes an instance without content.
    new: ffi::newfunc,
}

impl Class {
    fn new(py: Python<'_>, schema: &'static Schema) -> PyResult<Self> {
        let base = match schema.role {
            Role::Request(_) => py.get_type::<TypedRequest>(),
            Role::Response => py.get_type::<Response>(),
            Role::RequestPart | Role::ResponsePart => py.get_type::<Model>(),
        };
        let attributes = schema.fields.iter().map(|field| field.attribute);
        let members = PyDict::new(py);
        members.set_item("__module__", "volcredis.models")?;
        members.set_item("__doc__", docstring(schema.doc))?;
        members.set_item("__slots__", PyTuple::empty(py))?;
        members.set_item("__match_args__", PyTuple::new(py, attributes)?)?;
        members.set_item("_schema", Py::new(py, SchemaRef(schema))?)?;
        for (index, field) in schema.fields.iter().enumerate() {
            let attribute = Attribute { schema, index, is_raw_time: false };
            members.set_item(field.attribute, Py::new(py, attribute)?)?;
            if field.kind.is_time() {
                let raw = Attribute { schema, index, is_raw_time: true };
                members.set_item(format!("{}_raw", field.attribute), Py::new(py, raw)?)?;
            }
        }
        let class = py.get_type::<PyType>().call1((&schema.name, (base,), members))?.cast_into::<PyType>()?;
        let new = slot_of_new(&class)?;
        Ok(Self { class: class.unbind(), new })
    }

    /// Creates an instance without content.
    #[allow(
        unsafe_code,
        reason = "a call of the class, or of its `__new__`, takes ten times as many instructions"
    )]
    fn instance<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, Model>> {
        let (class, no_arguments) = (self.class.as_ptr().cast(), PyTuple::empty(py));
        // SAFETY: `new` is the slot of this class. It takes a tuple, and no dictionary where there are no keywords, and
        // returns an owned object, or null after setting an exception.
        let object = unsafe {
            let object = (self.new)(class, no_arguments.as_ptr(), ptr::null_mut());
            Bound::from_owned_ptr_or_err(py, object)?
        };
        Ok(object.cast_into()?)
    }
}

/// Returns the slot of `__new__` of a class.
#[allow(unsafe_code, reason = "pyo3 has no safe function for slots")]
fn slot_of_new(class: &Bound<'_, PyType>) -> PyResult<ffi::newfunc> {
    // SAFETY: the class is alive, and Python 3.10 and later return the slots of all classes.
    let slot = unsafe { ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_new) };
    if slot.is_null() {
        return Err(PySystemError::new_err("a class of a model cannot be instantiated"));
    }
    // SAFETY: the slot has this type, and is not null.
    Ok(unsafe { mem::transmute::<*mut c_void, ffi::newfunc>(slot) })
}

/// Returns the class of a structure. It is created when it is first used.
fn class_of(py: Python<'_>, schema: &'static Schema) -> PyResult<&'static Class> {
    static CLASSES: PyOnceLock<Box<[PyOnceLock<Class>]>> = PyOnceLock::new();
    let classes = CLASSES.get_or_init(py, || Schema::all().iter().map(|_| PyOnceLock::new()).collect());
    classes[schema.index].get_or_try_init(py, || Class::new(py, schema))
}

/// Returns the class of that name in `volcredis.models`.
pub(crate) fn class_named<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    match Schema::named(name) {
        Some(schema) => Ok(class_of(py, schema)?.class.bind(py).clone()),
        None => {
            Err(PyAttributeError::new_err(format!("module 'volcredis.models' has no attribute '{name}'")))
        }
    }
}

/// Returns the structure of a class; `None` for a base class.
pub(super) fn schema_of(class: &Bound<'_, PyType>) -> PyResult<Option<&'static Schema>> {
    match class.getattr_opt("_schema")? {
        Some(schema) => Ok(Some(schema.cast::<SchemaRef>()?.get().0)),
        None => Ok(None),
    }
}

/// Creates an instance of the class of a structure.
pub(super) fn instance<'py>(
    py: Python<'py>,
    schema: &'static Schema,
    values: Box<[Value]>,
    unknown: Option<Py<PyDict>>,
) -> PyResult<Bound<'py, Model>> {
    let model = class_of(py, schema)?.instance(py)?;
    model.get().fill(py, Content { schema: Some(schema), values, unknown });
    Ok(model)
}

/// The structure of a class, as an attribute of it.
#[pyclass(frozen, module = "volcredis._volcredis")]
struct SchemaRef(&'static Schema);

/// The descriptor of an attribute, such as `Backup.start_time`.
#[pyclass(frozen, module = "volcredis._volcredis")]
struct Attribute {
    schema: &'static Schema,
    index: usize,
    /// Returns the string of a time instead of a `datetime`.
    is_raw_time: bool,
}

#[pymethods]
impl Attribute {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let Some(instance) = instance.filter(|instance| !instance.is_none()) else {
            return Ok(slf.clone().into_any());
        };
        let model = instance.cast::<Model>()?.get();
        let kind = this.schema.fields[this.index].kind;
        match model.value(py, this.index) {
            Some(value) if kind.is_time() && !this.is_raw_time => to_datetime(value.bind(py)),
            Some(value) => Ok(value.bind(py).clone()),
            None if kind.is_list && !this.schema.is_request() => Ok(PyTuple::empty(py).into_any()),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!(
            "cannot set `{}`: models are immutable, use `copy.replace` or the constructor to create another one",
            self.name()
        )))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("cannot delete `{}`: models are immutable", self.name())))
    }

    /// The name of the attribute.
    #[getter(__name__)]
    fn name(&self) -> String {
        let attribute = self.schema.fields[self.index].attribute;
        if self.is_raw_time { format!("{attribute}_raw") } else { attribute.to_owned() }
    }

    /// The documentation of the attribute.
    #[getter(__doc__)]
    fn doc(&self) -> String {
        let doc = docstring(self.schema.fields[self.index].field.doc);
        if self.is_raw_time { format!("The time as the string that was received: {doc}") } else { doc }
    }

    fn __repr__(&self) -> String {
        format!("<attribute {}.{}>", self.schema.name, self.name())
    }
}

/// Converts documentation that was written for Rust.
fn docstring(doc: &str) -> String {
    let lines: Vec<String> = doc.lines().map(|line| plain_link(line.trim())).collect();
    lines.join("\n").trim().replace("[`", "`").replace("`]", "`").replace('\\', "")
}

/// Removes the angle brackets around the address at the end of a line.
fn plain_link(line: &str) -> String {
    match line.strip_suffix('>').and_then(|line| line.split_once("<https://")) {
        Some((before, address)) => format!("{before}https://{address}"),
        None => line.to_owned(),
    }
}

/// Returns the time that a string contains; `None` where it contains none.
fn to_datetime<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static FROM_ISO_FORMAT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = value.py();
    let parse = FROM_ISO_FORMAT.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        Ok(py.import("datetime")?.getattr("datetime")?.getattr("fromisoformat")?.unbind())
    })?;
    let Ok(string) = value.cast::<PyString>() else { return Ok(py.None().into_bound(py)) };
    let string = string.to_str()?;
    // Python 3.10 does not accept the `Z`.
    let parsed = match string.strip_suffix('Z') {
        Some(local) => parse.bind(py).call1((format!("{local}+00:00"),)),
        None => parse.bind(py).call1((string,)),
    };
    Ok(parsed.unwrap_or_else(|_| py.None().into_bound(py)))
}
