package org.daysheet.billing.payerrules;

import org.jspecify.annotations.Nullable;

/// Which patients a rule is about.
///
/// @param sex F, M or U; empty for any
/// @param ageFrom at least so many whole years on the first day of service, null for any
/// @param ageTo at most so many, null for any
public record PatientCondition(
        String sex, @Nullable Integer ageFrom, @Nullable Integer ageTo) {
    /// Every patient.
    public static final PatientCondition ANY = new PatientCondition("", null, null);

    public PatientCondition {
        sex = sex == null ? "" : sex;
    }

    boolean matches(ClaimFacts claim) {
        Integer age = claim.age();
        boolean isAgeAsked = ageFrom != null || ageTo != null;
        return (sex.isEmpty() || sex.equals(claim.sex()))
                && (!isAgeAsked
                        || (age != null && (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo)));
    }
}
