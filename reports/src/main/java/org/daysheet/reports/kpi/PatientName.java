package org.daysheet.reports.kpi;

/// A patient as lists name one.
///
/// @param id the patient
/// @param account number of the account
/// @param name last name, first name
public record PatientName(long id, String account, String name) {}
