package org.daysheet.billing.practice;

/// A person's name; parts that are not known are empty.
///
/// @param last family name, or the whole name of an organization
/// @param first given name
/// @param middle middle name or initial
/// @param suffix such as JR
public record PersonName(String last, String first, String middle, String suffix) {
    public PersonName {
        last = last.strip();
        first = first.strip();
        middle = middle.strip();
        suffix = suffix.strip();
        if (last.isEmpty()) {
            throw new IllegalArgumentException("a name needs a last name");
        }
    }

    public static PersonName of(String last, String first) {
        return new PersonName(last, first, "", "");
    }

    /// The name of an organization.
    public static PersonName organization(String name) {
        return new PersonName(name, "", "", "");
    }

    /// As lists show it: "Rivera, Ana M".
    public String display() {
        String given = (first + " " + middle).strip();
        String family = (last + " " + suffix).strip();
        return given.isEmpty() ? family : family + ", " + given;
    }
}
