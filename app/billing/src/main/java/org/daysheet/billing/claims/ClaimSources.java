package org.daysheet.billing.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.authorizations.NumberOwners;
import org.daysheet.billing.authorizations.PayerNumbers;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerRoutes;
import org.daysheet.billing.practice.PayerRoutes.PayerRoute;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// Everything a claim document is made of, as it stands when the document is frozen.
///
/// @param practice who bills
/// @param patient who was treated
/// @param coverage under which it is asked for
/// @param payer who is asked
/// @param encounter the closed visit
/// @param rendering who treated
/// @param referring who sent the patient, null when nobody did
/// @param facility where, null when at the practice or at home
/// @param supervising who supervised the one who treated, null when nobody did
/// @param ordering who ordered what was done, null when that is not told
/// @param primaryCare the patient's primary care provider, null when that is not told
/// @param ofLines who takes part in single lines, by key
/// @param guests charges that another claim may have asked for as well: those set apart, and of other visits
/// @param routes the ways to the payer
/// @param way the one this claim goes
/// @param owners whose the numbers of the visit are
/// @param numbers under which the payer that is asked allowed the visit
/// @param others further coverages of that day, nearest first
/// @param untold diagnoses of the visit that no line points to and no claim has room for
record ClaimSources(
        Practice practice,
        Patient patient,
        Coverage coverage,
        Payer payer,
        Encounter encounter,
        Provider rendering,
        @Nullable Provider referring,
        @Nullable Provider facility,
        @Nullable Provider supervising,
        @Nullable Provider ordering,
        @Nullable Provider primaryCare,
        Map<ProviderId, Provider> ofLines,
        Set<ChargeId> guests,
        PayerRoutes routes,
        SendingWay way,
        NumberOwners owners,
        PayerNumbers numbers,
        List<OtherAsked> others,
        List<Icd10> untold) {
    ClaimSources {
        untold = List.copyOf(untold);
        ofLines = Map.copyOf(ofLines);
        guests = Set.copyOf(guests);
        others = List.copyOf(others);
    }

    /// The same for a claim that goes one of the ways.
    ClaimSources by(SendingWay other) {
        return new ClaimSources(
                practice,
                patient,
                coverage,
                payer,
                encounter,
                rendering,
                referring,
                facility,
                supervising,
                ordering,
                primaryCare,
                ofLines,
                guests,
                routes,
                other,
                owners,
                numbers,
                others,
                untold);
    }

    /// Somebody whom a line names, null when it names nobody.
    @Nullable
    Provider ofLine(@Nullable ProviderId id) {
        return id == null ? null : ofLines.get(id);
    }

    PayerRoute route() {
        return routes.by(way);
    }

    Optional<Provider> whoReferred() {
        return Optional.ofNullable(referring);
    }

    Optional<Provider> whereElse() {
        return Optional.ofNullable(facility);
    }
}
