package org.daysheet.billing.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.MoreCircumstances;
import org.daysheet.billing.encounters.VisitDate;
import org.daysheet.edi.claim837.ClaimExtras;
import org.daysheet.edi.claim837.ClaimExtrasBuilder;
import org.daysheet.edi.claim837.PaperInsured;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.jspecify.annotations.Nullable;

/// Dates, numbers and papers of a visit, as a claim says them (837P TR3 loop 2300; REF*Y4 of 2010BA and 2010CA). Pure.
final class ClaimSituation {
    private static final int LONGEST_REFERENCE = 50;
    private static final String WAIVED_TEST = "QW";

    private ClaimSituation() {}

    static List<QualifiedDate> dates(Circumstances circumstances) {
        List<QualifiedDate> dates = new ArrayList<>();
        add(dates, "431", circumstances.onsetOn());
        circumstances.whenAccident().ifPresent(accident -> add(dates, "439", accident.on()));
        add(dates, "435", circumstances.admittedOn());
        MoreCircumstances more = circumstances.more();
        disability(dates, more);
        more.dates().forEach((kind, day) -> {
            if (kind != VisitDate.DISABLED_FROM && kind != VisitDate.DISABLED_TO) {
                add(dates, kind.qualifier(), day);
            }
        });
        return dates;
    }

    /// Both days together are a range (314), one alone is a day (360 or 361).
    private static void disability(List<QualifiedDate> dates, MoreCircumstances more) {
        Optional<LocalDate> from = more.date(VisitDate.DISABLED_FROM);
        Optional<LocalDate> to = more.date(VisitDate.DISABLED_TO);
        if (from.isPresent() && to.isPresent()) {
            dates.add(new QualifiedDate("314", from.get(), to.equals(from) ? null : to.get()));
        } else {
            from.ifPresent(day -> add(dates, VisitDate.DISABLED_FROM.qualifier(), day));
            to.ifPresent(day -> add(dates, VisitDate.DISABLED_TO.qualifier(), day));
        }
    }

    private static void add(List<QualifiedDate> dates, String qualifier, @Nullable LocalDate day) {
        if (day != null) {
            dates.add(new QualifiedDate(qualifier, day, null));
        }
    }

    static List<Reference> references(ClaimSources sources) {
        List<Reference> references = new ArrayList<>();
        add(references, "G1", sources.numbers().authorization());
        add(references, "9F", sources.numbers().referral());
        add(references, "X4", clia(sources));
        references.addAll(ClaimParticulars.references(sources));
        return references;
    }

    /// The number told at the visit; else the practice's own when a test needs one.
    private static String clia(ClaimSources sources) {
        String own = sources.encounter().facts().circumstances().more().clia();
        boolean isTest = sources.encounter().charges().stream()
                .flatMap(charge -> charge.facts().modifiers().stream())
                .anyMatch(modifier -> modifier.value().equals(WAIVED_TEST));
        return own.isEmpty() && isTest ? sources.practice().facts().clia() : own;
    }

    /// The payer's number of the case; it stands once, at whoever is the patient.
    static List<Reference> caseNumber(ClaimSources sources) {
        List<Reference> references = new ArrayList<>();
        sources.encounter()
                .facts()
                .circumstances()
                .whenAccident()
                .map(Accident::file)
                .ifPresent(file -> add(references, "Y4", file.number()));
        return references;
    }

    private static void add(List<Reference> references, String qualifier, String value) {
        if (!value.isEmpty()) {
            references.add(new Reference(qualifier, ClaimText.of(value, LONGEST_REFERENCE)));
        }
    }

    static ClaimExtras extras(ClaimSources sources) {
        Encounter encounter = sources.encounter();
        var extras = new ClaimExtrasBuilder();
        sources.coverage()
                .facts()
                .otherSubscriber()
                .ifPresent(insured -> extras.insured(new PaperInsured(
                        ClaimAssembly.address(insured.address()),
                        insured.birthOn(),
                        insured.sex().name())));
        CoverSheet.numbered(encounter).forEach(extras::attachment);
        ClaimParticulars.tell(encounter, extras);
        CareConditions.tell(encounter.facts().circumstances().more().care(), extras);
        return extras.build();
    }
}
