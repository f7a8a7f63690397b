package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.DraftFault;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.unfinished.UnfinishedPiece;
import org.daysheet.desktop.background.Told;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What the screen of visits needs of the practice. Called beside the screen.
public interface EncounterDesk {
    /// Visits, the open ones first.
    PageSource<EncounterRow> matching(EncounterQuestion question);

    /// Everything about a visit that was charged.
    Details details(EncounterRow visit);

    /// What the fields of the form offer.
    EntryBook book();

    /// Patients whose name begins as typed, or whose account number or birth date it is.
    List<PatientChoice> patients(String typed, int most);

    /// The patient with a key.
    PatientChoice patient(PatientId id);

    /// Who pays first for a visit of a day, in words, and what was charged for that day already.
    ///
    /// @param except the visit it is about, null for a new one
    Circle circle(PatientId patient, LocalDate day, @Nullable EncounterId except);

    /// What is known around a visit of a patient on a day.
    ///
    /// @param payer who is asked first, empty when the patient pays
    /// @param copay what the patient pays at each visit by that coverage, zero when nothing is known
    /// @param charged procedures charged for that day already
    /// @param authorizations numbers under which payers allowed something on that day, with what is left of it
    /// @param eligible what that payer said about the coverage
    /// @param lastCase the accident the patient was last treated for, null when none is known
    record Circle(
            String payer,
            Money copay,
            Set<String> charged,
            List<Offer> authorizations,
            Eligible eligible,
            @Nullable Accident lastCase) {
        public Circle {
            authorizations = List.copyOf(authorizations);
            charged = Set.copyOf(charged);
        }
    }

    /// What a payer said about a coverage.
    ///
    /// @param words in words, with the age on the day of the visit; empty when nothing is to be said
    /// @param isUnmet whether somebody has to ask
    record Eligible(String words, boolean isUnmet) {
        /// Nobody asked, and nobody has to.
        public static final Eligible UNASKED = new Eligible("", false);
    }

    /// The fee a line is priced by.
    ///
    /// @param patient null while nobody is chosen
    Optional<Fee> fee(@Nullable PatientId patient, boolean paysAlone, LocalDate serviceOn, ChargeDraft line);

    /// The newest visit of a patient before another one.
    Optional<Encounter> last(PatientId patient, LocalDate day, @Nullable EncounterId except);

    /// A visit as it is kept.
    Encounter show(EncounterId id);

    /// A saved visit that is to be replaced.
    ///
    /// @param version as it was when it came into the form; changed since, it is not replaced
    record Over(EncounterId id, String version) {
        /// A visit as it is kept now.
        public static Over of(Encounter kept) {
            return new Over(kept.id(), kept.version());
        }
    }

    /// What the check before sending would find about the claim of a visit; empty for one that the patient pays alone,
    /// or that cannot be entered so. Nothing is kept.
    ///
    /// @param over the visit it replaces, null for a new one
    Optional<List<ScrubFinding>> check(@Nullable Over over, EncounterDraft draft);

    /// Saves a visit that is not charged yet, unless something keeps it from that.
    ///
    /// @param over the visit it replaces, null for a new one
    /// @param unfinished what is kept of it under this key goes at once with that
    Answer save(@Nullable Over over, EncounterDraft draft, String unfinished);

    /// Saves and charges a visit, unless something keeps it from that.
    ///
    /// @param over the visit it replaces, null for a new one
    /// @param unfinished what is kept of it under this key goes at once with that
    Answer charge(@Nullable Over over, EncounterDraft draft, String unfinished);

    /// Corrects a visit that was charged, and the claims made of it, unless something keeps it from that.
    ///
    /// @param reason why, for the books
    /// @param unfinished what is kept of it under this key goes at once with that
    Answer correct(Over over, EncounterDraft draft, String reason, String unfinished);

    /// Takes back all that a visit charged, and what was asked for it.
    ///
    /// @param reason why, for the books
    /// @param unfinished what is kept of it under this key goes at once with that
    Answer withdraw(Over over, String reason, String unfinished);

    /// Visits the user typed and did not finish, typed last first.
    List<UnfinishedPiece> unfinished();

    /// Keeps what is typed of a visit.
    void keepUnfinished(String key, String content);

    /// Forgets what was typed of a visit.
    void dropUnfinished(String key);

    /// What came of saving or charging.
    ///
    /// @param faults what kept it from being done, empty when it was done
    /// @param total what was charged, null when nothing was
    /// @param encounter the visit as it is kept now, null when it was not saved
    /// @param isInsured whether a payer owes it
    /// @param corrected what correcting it did, null when it was not charged before
    record Answer(
            List<DraftFault> faults,
            @Nullable Encounter encounter,
            @Nullable Money total,
            boolean isInsured,
            @Nullable Corrected corrected)
            implements Told {
        public Answer {
            faults = List.copyOf(faults);
        }

        /// The same of a visit that was not charged before.
        public Answer(
                List<DraftFault> faults, @Nullable Encounter encounter, @Nullable Money total, boolean isInsured) {
            this(faults, encounter, total, isInsured, null);
        }

        @Override
        public String told() {
            if (corrected != null) {
                return corrected.words();
            }
            String key = total != null ? "charged" : isGood() ? "saved" : isOvertaken() ? "overtaken" : "refused";
            return Texts.of("encounters.told." + key);
        }

        @Override
        public boolean isGood() {
            return encounter != null;
        }

        /// Whether nothing was done because the visit is not what it was when it came into the form.
        public boolean isOvertaken() {
            return encounter == null && faults.isEmpty();
        }

        /// Nothing was done, for somebody else changed the visit.
        public static Answer overtaken() {
            return refused(List.of());
        }

        /// Nothing was done.
        public static Answer refused(List<DraftFault> faults) {
            return new Answer(faults, null, null, false);
        }
    }

    /// What correcting a charged visit did.
    ///
    /// @param words in words
    /// @param claim the claim that follows from it, null for none
    record Corrected(String words, @Nullable Claimed claim) {}

    /// Makes the claim of a charged visit.
    Claimed claim(EncounterId id);

    /// A claim that was made.
    ///
    /// @param numbers as payers will echo them; more than one when a claim has no room for all diagnoses
    record Claimed(ClaimId id, List<String> numbers) {
        public Claimed {
            numbers = List.copyOf(numbers);
        }

        public Claimed(ClaimId id, String number) {
            this(id, List.of(number));
        }
    }

    /// Keeps a template.
    void keep(ChargeTemplate template);

    /// Forgets a template.
    void forget(String template);
}
