package org.daysheet.billing.followups;

import java.time.LocalDate;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.DenialId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemitClaimId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A task to open, unless one with its key is there already.
///
/// @param key what makes it this task and no other
/// @param kind what is to be done
/// @param dueOn by when
/// @param amount money at stake
/// @param title what is to be done in words: codes and numbers, no names
/// @param about what it is about
public record TaskDraft(String key, TaskKind kind, LocalDate dueOn, Money amount, String title, About about) {
    /// What a task is about; each may be absent.
    public record About(
            @Nullable ClaimId claim,
            @Nullable PatientId patient,
            @Nullable PayerId payer,
            @Nullable RemittanceId remittance,
            @Nullable RemitClaimId remitClaim,
            @Nullable DenialId denial) {
        public static final About NOTHING = new About(null, null, null, null, null, null);

        public static About claim(ClaimId claim) {
            return new About(claim, null, null, null, null, null);
        }

        public static About patient(PatientId patient) {
            return new About(null, patient, null, null, null, null);
        }
    }
}
