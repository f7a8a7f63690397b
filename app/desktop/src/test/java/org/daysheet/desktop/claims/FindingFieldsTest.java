package org.daysheet.desktop.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.scrubber.ScrubSeverity;
import org.daysheet.desktop.FindingFields;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.people.CoverageField;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.settings.PayerField;
import org.daysheet.desktop.settings.PracticeField;
import org.daysheet.desktop.settings.ProfileField;
import org.daysheet.desktop.settings.ProviderField;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.id.SubmissionProfileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of the check before sending leads to a field that a form has. The patient is insured under another's
/// policy, and everybody who can take part in a visit is named.
final class FindingFieldsTest {
    private static final FindingPlaces PLACES = new FindingPlaces(
            new PatientId(7),
            false,
            new CoverageId(3),
            new PayerId(4),
            new SubmissionProfileId(5),
            new EncounterId(9),
            LocalDate.of(2026, 2, 20),
            List.of(),
            new EncounterProviders(
                    new ProviderId(21),
                    new ProviderId(22),
                    new ProviderId(23),
                    new ProviderId(24),
                    new ProviderId(25),
                    new ProviderId(26)),
            Map.of(1, new OtherPlace(new CoverageId(33), new PayerId(44), false, new RemittanceId(31))));

    private static final Map<FieldPlace, List<String>> FORMS = Map.of(
            FieldPlace.PRACTICE, names(PracticeField.values()),
            FieldPlace.PROFILE, names(ProfileField.values()),
            FieldPlace.PROVIDER, names(ProviderField.values()),
            FieldPlace.PAYER, names(PayerField.values()),
            FieldPlace.COVERAGE, names(CoverageField.values()),
            FieldPlace.PATIENT, names(PatientField.values()));

    private static List<String> names(Enum<?>[] fields) {
        return Arrays.stream(fields).map(Enum::name).toList();
    }

    static List<FindingFields> all() {
        return FindingFields.all();
    }

    @Test
    void everyRuleHasAWayToItsField() {
        String words = "org.daysheet.billing.scrubber.messages";
        assertThat(FindingFields.all().stream().map(FindingFields::rule).collect(Collectors.toSet()))
                .isEqualTo(ResourceBundle.getBundle(words).keySet().stream()
                        .filter(key -> key.startsWith("scrubber.rule."))
                        .map(key -> key.substring("scrubber.rule.".length()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFindingLeadsToTheFormAndTheFieldInWhichItIsMended(FindingFields row) {
        FindingRow finding = PLACES.row(
                new ScrubFinding(row.rule(), ScrubSeverity.STOPS, row.path(), "What is wrong.", "Correct it."));

        assertThat(finding.place()).isEqualTo(FieldPlace.valueOf(row.place()));
        assertThat(field(finding.link())).isEqualTo(row.place().equals("VISIT") ? row.path() : row.field());
        if (FORMS.containsKey(finding.place())) {
            assertThat(FORMS.get(finding.place())).contains(row.field());
        }
    }

    private static String field(Link link) {
        return switch (link) {
            case Link.OfSetting setting -> setting.field();
            case Link.OfCoverageForm coverage -> coverage.field();
            case Link.OfPatientForm patient -> patient.field();
            case Link.OfVisitField visit -> visit.field();
            default -> "-";
        };
    }
}
