//! What all inputs have in common.

use leptos::prelude::*;

/// How large a label or legend is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelSize {
    /// As large as the text around it.
    #[default]
    Plain,
    /// Small heading.
    S,
    /// Middle heading.
    M,
    /// Large heading: the label is the page's title and becomes its `<h1>`.
    PageTitle,
}

/// An input: its name, its words, what was typed and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Name and id of the (first) control.
    pub name: String,
    /// The label or legend.
    pub label: String,
    /// How large the label is.
    pub label_size: LabelSize,
    /// Whether only screen readers get the label.
    pub label_hidden: bool,
    /// Help under the label.
    pub hint: Option<String>,
    /// What is wrong with the value.
    pub error: Option<String>,
    /// "Error:" for screen readers, before the error.
    pub error_prefix: String,
    /// The values: one for a text, any number for checkboxes.
    pub values: Vec<String>,
    /// Day, month and year of a date input.
    pub date_parts: [String; 3],
    /// Whether the values were typed in the request before, and so come before a stored value.
    pub kept: bool,
}

impl Field {
    /// An empty input.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), error_prefix: "Error:".to_owned(), ..Self::default() }
    }

    /// Help under the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The stored value, unless something was just typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        if !self.kept {
            self.values = vec![value.into()];
        }
        self
    }

    /// The stored values of checkboxes, unless something was just typed.
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        if !self.kept {
            self.values = values.into_iter().map(Into::into).collect();
        }
        self
    }

    /// The stored day, month and year of a date input, unless something was just typed.
    #[must_use]
    pub fn date(mut self, day: impl Into<String>, month: impl Into<String>, year: impl Into<String>) -> Self {
        if !self.kept {
            self.date_parts = [day.into(), month.into(), year.into()];
        }
        self
    }

    /// What is wrong with the value.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// How large the label is.
    #[must_use]
    pub const fn size(mut self, size: LabelSize) -> Self {
        self.label_size = size;
        self
    }

    /// Gives the label to screen readers only.
    #[must_use]
    pub const fn hidden_label(mut self) -> Self {
        self.label_hidden = true;
        self
    }

    /// The first value.
    pub(crate) fn first(&self) -> String {
        self.values.first().cloned().unwrap_or_default()
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.error.is_some() {
            ids.push(format!("{}-error", self.name));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `base`, and its error variant when there is an error.
    pub(crate) fn class(&self, base: &str) -> String {
        if self.error.is_some() { format!("{base} {base}--error") } else { base.to_owned() }
    }

    fn label_class(&self, base: &str) -> String {
        let size = match self.label_size {
            LabelSize::Plain => "",
            LabelSize::S => "s",
            LabelSize::M => "m",
            LabelSize::PageTitle => "l",
        };
        let mut class = base.to_owned();
        if !size.is_empty() {
            class.push_str(&format!(" {base}--{size}"));
        }
        if self.label_hidden {
            class.push_str(" govuk-visually-hidden");
        }
        class
    }

    fn hint_and_error(&self) -> impl IntoView + use<> {
        let hint = self.hint.clone().map(|hint| {
            view! { <div id=format!("{}-hint", self.name) class="govuk-hint">{hint}</div> }
        });
        let error = self.error.clone().map(|error| {
            view! {
                <p id=format!("{}-error", self.name) class="govuk-error-message">
                    <span class="govuk-visually-hidden">{self.error_prefix.clone()} " "</span>
                    {error}
                </p>
            }
        });
        view! { {hint} {error} }
    }
}

/// One control with its label, hint and error.
pub(crate) fn labelled(field: &Field, control: impl IntoView + 'static) -> AnyView {
    let label = view! {
        <label class=field.label_class("govuk-label") for=field.name.clone()>{field.label.clone()}</label>
    };
    let label = if field.label_size == LabelSize::PageTitle {
        view! { <h1 class="govuk-label-wrapper">{label}</h1> }.into_any()
    } else {
        label.into_any()
    };
    view! {
        <div class=field.class("govuk-form-group")>{label}{field.hint_and_error()}{control.into_any()}</div>
    }
    .into_any()
}

/// Several controls under one legend.
pub(crate) fn grouped(
    field: &Field,
    role: Option<&'static str>,
    controls: impl IntoView + 'static,
) -> AnyView {
    let legend = if field.label_size == LabelSize::PageTitle {
        view! { <h1 class="govuk-fieldset__heading">{field.label.clone()}</h1> }.into_any()
    } else {
        field.label.clone().into_any()
    };
    view! {
        <div class=field.class("govuk-form-group")>
            <fieldset class="govuk-fieldset" role=role aria-describedby=field.described_by()>
                <legend class=field.label_class("govuk-fieldset__legend")>{legend}</legend>
                {field.hint_and_error()}
                {controls.into_any()}
            </fieldset>
        </div>
    }
    .into_any()
}
