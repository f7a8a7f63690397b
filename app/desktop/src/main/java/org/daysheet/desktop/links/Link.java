package org.daysheet.desktop.links;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.TaskId;
import org.jspecify.annotations.Nullable;

/// Something a line of one screen is about, and another screen can show.
public sealed interface Link {
    /// A claim.
    record OfClaim(ClaimId id) implements Link {}

    /// A check or EFT of a payer.
    ///
    /// @param claim the claim of it that is meant, null for the check as a whole
    record OfCheck(RemittanceId id, @Nullable RemitClaimId claim) implements Link {
        /// The check as a whole.
        public OfCheck(RemittanceId id) {
            this(id, null);
        }
    }

    /// A patient's account.
    record OfPatient(PatientId id) implements Link {}

    /// Why what is open on a patient's account is open: the steps that led to it.
    record OfBalance(PatientId id) implements Link {}

    /// A task of the worklist.
    record OfTask(TaskId id) implements Link {}

    /// A statement, by the number printed on it.
    record OfStatement(String number) implements Link {}

    /// A patient's account, by its number.
    record OfAccount(String number) implements Link {}

    /// A visit.
    record OfVisit(EncounterId id) implements Link {}

    /// A visit of a patient that is to be entered.
    record OfNewVisit(PatientId patient) implements Link {}

    /// The form of a patient.
    ///
    /// @param field name of the field in which typing begins, empty for the first
    record OfPatientForm(PatientId id, String field) implements Link {}

    /// The form of a coverage.
    ///
    /// @param field name of the field in which typing begins, empty for the first
    record OfCoverageForm(CoverageId id, String field) implements Link {}

    /// A coverage of a patient that is to be entered.
    record OfNewCoverage(PatientId patient) implements Link {}

    /// What a payer allowed a patient, to be entered.
    record OfNewAuthorization(PatientId patient) implements Link {}

    /// What a payer allowed, to be ended before its time.
    record OfAuthorizationEnd(long id) implements Link {}

    /// What a payer says about a coverage of a patient, to be recorded.
    ///
    /// @param coverage which one, null for the first that holds on the day
    /// @param service for which day of service, null for today
    record OfNewEligibility(
            PatientId patient,
            @Nullable CoverageId coverage,
            @Nullable LocalDate service) implements Link {}

    /// What was written down of a payer's words, to be corrected.
    record OfEligibilityCorrection(long id) implements Link {}

    /// A payment of a patient that is to be taken.
    record OfNewPayment(PatientId patient) implements Link {}

    /// A visit, in its form as long as it was not charged.
    ///
    /// @param field path of the field in which typing begins, as findings name it
    record OfVisitField(EncounterId id, String field) implements Link {}

    /// A field of something that is set up.
    ///
    /// @param part the part of the settings
    /// @param key key of the payer or provider, 0 where there is but one
    /// @param field name of the field in which typing begins
    record OfSetting(String part, long key, String field) implements Link {}

    /// A part of a screen, or its list as one filter shows it.
    ///
    /// @param screen id of the screen
    /// @param part its name on that screen: of the part, or of the filter
    record OfPart(String screen, String part) implements Link {}

    /// The screen that shows such a thing.
    default String screen() {
        return switch (this) {
            case OfClaim _ -> "claims";
            case OfCheck _ -> "checks";
            case OfPatient _,
                    OfBalance _,
                    OfAccount _,
                    OfPatientForm _,
                    OfCoverageForm _,
                    OfNewCoverage _,
                    OfNewPayment _ -> "patients";
            case OfNewAuthorization _, OfAuthorizationEnd _, OfNewEligibility _, OfEligibilityCorrection _ ->
                "patients";
            case OfVisit _, OfNewVisit _, OfVisitField _ -> "encounters";
            case OfSetting _ -> "settings";
            case OfTask _ -> "tasks";
            case OfStatement _ -> "statements";
            case OfPart part -> part.screen();
        };
    }
}
