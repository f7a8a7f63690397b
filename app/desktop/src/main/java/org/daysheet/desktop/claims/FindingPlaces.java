package org.daysheet.desktop.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubFix;
import org.daysheet.billing.submission.ClaimNote;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.SubmissionProfileId;
import org.jspecify.annotations.Nullable;

/// Where the findings of a claim are mended: in which form, and in which of its fields.
///
/// @param patient who was treated
/// @param isSubscriber whether the patient holds the policy
/// @param coverage under which the claim asks
/// @param payer who is asked
/// @param profile by which the claim goes
/// @param visit what it asks for
/// @param serviceOn day of that visit
/// @param lines where the lines were entered, empty when they are those of the visit in order
/// @param providers who took part in the visit
/// @param others the other payers, by their numbers in the claim, from 1
public record FindingPlaces(
        PatientId patient,
        boolean isSubscriber,
        CoverageId coverage,
        PayerId payer,
        SubmissionProfileId profile,
        EncounterId visit,
        LocalDate serviceOn,
        List<LinePlace> lines,
        EncounterProviders providers,
        Map<Integer, OtherPlace> others) {
    private static final Pattern OTHER_PAYER = Pattern.compile("otherPayers\\[([0-9]+)].*");

    public FindingPlaces {
        lines = List.copyOf(lines);
        others = Map.copyOf(others);
    }

    /// A finding with the way to its field.
    FindingRow row(ScrubFinding finding) {
        String path = finding.fieldPath();
        FieldPlace place = place(path);
        ScrubFix fix = finding.fix();
        return new FindingRow(
                finding.stops() ? FindingRow.Weight.STOPS : FindingRow.Weight.WARNS,
                finding.message(),
                finding.advice(),
                FieldWords.of(path),
                place,
                link(place, path),
                fix == null ? null : new FindingRow.Fix(finding, fix.words()));
    }

    /// What a receiver did not like, with the way to the field it means; one whose field cannot be told leads to the
    /// visit.
    FindingRow row(ClaimNote note) {
        String path = note.fieldPath();
        FieldPlace place = place(path);
        String words = note.line() == 0
                ? note.words()
                : Texts.of(
                        note.procedure().isEmpty() ? "claims.answer.line" : "claims.answer.line-of",
                        note.words(),
                        note.line(),
                        note.procedure());
        String sent = note.value().isEmpty() ? "" : Texts.of("claims.answer.value", note.value());
        String source = Texts.of("claims.answer.source", note.kind(), note.code(), note.fileName(), note.segment());
        return new FindingRow(
                FindingRow.Weight.SENT_BACK,
                words,
                FilterWords.of(note.message(), sent, source),
                path.isEmpty() ? "" : FieldWords.of(path),
                place,
                link(place, path));
    }

    /// What is said of the subscriber is the patient's own when the patient holds the policy; a provider that is not
    /// named at all is named at the visit.
    FieldPlace place(String path) {
        FieldPlace place = FieldPlace.of(path);
        OtherPlace other = other(path);
        boolean isHolder = other == null ? isSubscriber : other.isSubscriber();
        boolean isOwn =
                isHolder && path.matches("(otherPayers\\[[0-9]+]\\.)?subscriber\\.(name|address|birthDate|sex).*");
        if (place == FieldPlace.COVERAGE && isOwn) {
            return FieldPlace.PATIENT;
        }
        if (place == FieldPlace.ANSWER && (other == null || other.answer() == null)) {
            return FieldPlace.COVERAGE;
        }
        return place == FieldPlace.PROVIDER && provider(path) == null ? FieldPlace.VISIT : place;
    }

    private Link link(FieldPlace place, String path) {
        OtherPlace other = other(path);
        return switch (place) {
            case ANSWER ->
                new Link.OfCheck(
                        Objects.requireNonNull(Objects.requireNonNull(other).answer()));
            case PRACTICE -> new Link.OfSetting("PRACTICE", 0, FieldNames.ofPractice(path));
            case PROFILE -> new Link.OfSetting("SENDING", profile.value(), FieldNames.ofProfile(path));
            case PROVIDER -> {
                ProviderId provider = provider(path);
                yield new Link.OfSetting(
                        "PROVIDERS", provider == null ? 0 : provider.value(), FieldNames.ofProvider(path));
            }
            case PAYER ->
                new Link.OfSetting("PAYERS", (other == null ? payer : other.payer()).value(), FieldNames.ofPayer(path));
            case COVERAGE ->
                new Link.OfCoverageForm(other == null ? coverage : other.coverage(), FieldNames.ofCoverage(path));
            case ELIGIBILITY -> new Link.OfNewEligibility(patient, coverage, serviceOn);
            case PATIENT -> new Link.OfPatientForm(patient, FieldNames.ofPatient(path));
            case VISIT -> {
                LinePlace.Field field = LinePlace.field(lines, visit, path);
                yield new Link.OfVisitField(field.visit(), field.path());
            }
        };
    }

    /// The other payer a path is about, such as `otherPayers[1].decision`; null when it is about none, or about one
    /// whose
    /// policy is not known any more.
    private @Nullable OtherPlace other(String path) {
        Matcher number = OTHER_PAYER.matcher(path);
        return number.matches() ? others.get(Integer.parseInt(number.group(1))) : null;
    }

    /// The provider a path is about, null when the visit names none or the path is about which one it names.
    private @Nullable ProviderId provider(String path) {
        String[] steps = path.split("\\.");
        if (steps.length < 3 || path.endsWith(".organization")) {
            return null;
        }
        return switch (steps[1]) {
            case "rendering" -> providers.rendering();
            case "referring" -> providers.referring();
            case "facility" -> providers.facility();
            case "supervising" -> providers.supervising();
            case "ordering" -> providers.ordering();
            case "primaryCare" -> providers.primaryCare();
            default -> null;
        };
    }
}
