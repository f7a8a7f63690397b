package org.daysheet.demo.simulator;

/// A person or organisation named by an NM1 of the 837P, echoed in answers.
///
/// @param lastName last name, or name of the organisation
/// @param firstName empty for an organisation
/// @param middleName may be empty
/// @param number member number, NPI or payer code; may be empty
record Person(String lastName, String firstName, String middleName, String number) {
    static final Person NOBODY = new Person("", "", "", "");

    boolean isNamed() {
        return !lastName.isEmpty();
    }
}
