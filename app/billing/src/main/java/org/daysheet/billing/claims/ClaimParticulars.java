package org.daysheet.billing.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.FileInformation;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.billing.practice.PhoneNumber;
import org.daysheet.edi.claim837.ClaimExtrasBuilder;
import org.daysheet.edi.claim837.Contract;
import org.daysheet.edi.claim837.PatientExtras;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.code.ProcedureCode;

/// What few payers ask of a visit, as a claim says it (837P TR3 PAT and PER of the patient; 2300 CN1, REF, K3, HI BP
/// and HI BG). Pure.
final class ClaimParticulars {
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 60;

    private ClaimParticulars() {}

    /// Of the patient, wherever on the claim the patient stands.
    static PatientExtras patient(ClaimSources sources) {
        Particulars told = of(sources.encounter());
        return new PatientExtras(
                sources.patient().facts().diedOn(),
                told.pounds(),
                told.isPregnant(),
                sources.encounter()
                        .facts()
                        .circumstances()
                        .whenAccident()
                        .map(Accident::file)
                        .map(ClaimParticulars::contact)
                        .orElse(Contact.NONE));
    }

    private static Contact contact(AccidentCase file) {
        String phone = file.contactPhone();
        return file.contact().isEmpty()
                ? Contact.NONE
                : new Contact(
                        ClaimText.of(file.contact(), LONGEST_NAME),
                        PhoneNumber.digits(phone).orElseGet(() -> ClaimText.digits(phone)),
                        "",
                        "",
                        "");
    }

    /// The numbers of the visit in the order of their kinds.
    static List<Reference> references(ClaimSources sources) {
        Encounter visit = sources.encounter();
        List<Reference> references = new ArrayList<>();
        for (VisitNumber kind : VisitNumber.values()) {
            String number = kind == VisitNumber.MAMMOGRAPHY
                    ? mammography(sources)
                    : ClaimText.of(of(visit).number(kind), LONGEST_NUMBER);
            if (!number.isEmpty()) {
                references.add(new Reference(kind.qualifier(), number));
            }
        }
        return references;
    }

    /// The mammography unit of the claim: the one the visit names, else the first a line names, else the practice's own
    /// where something is done that is done there.
    private static String mammography(ClaimSources sources) {
        Encounter visit = sources.encounter();
        MammographyUnit own = sources.practice().facts().mammography();
        boolean isDone = visit.charges().stream()
                .anyMatch(charge -> own.does(charge.facts().procedure()));
        return Stream.of(
                        Stream.of(of(visit).number(VisitNumber.MAMMOGRAPHY)),
                        visit.charges().stream().map(ClaimParticulars::ofLine).flatMap(Optional::stream),
                        Stream.of(isDone ? own.certificate() : ""))
                .flatMap(Function.identity())
                .map(number -> ClaimText.of(number, LONGEST_NUMBER))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> ofLine(Charge charge) {
        return Optional.ofNullable(charge.facts().more().particulars().numbers().get(LineNumber.MAMMOGRAPHY));
    }

    static void tell(Encounter visit, ClaimExtrasBuilder extras) {
        Particulars told = of(visit);
        told.anesthesiaFor().stream().map(ProcedureCode::value).forEach(extras::anesthesiaProcedure);
        told.conditions().forEach(extras::conditionCode);
        FileInformation.parts(told.fileInformation())
                .forEach(part -> extras.fileInformation(ClaimText.of(part, ClaimText.WORDS)));
        ContractTerms contract = told.contract();
        if (contract != null) {
            extras.contract(contract(contract));
        }
    }

    static Contract contract(ContractTerms terms) {
        return new Contract(
                terms.kind(),
                terms.amount(),
                terms.percent(),
                ClaimText.of(terms.code(), LONGEST_NUMBER),
                terms.discount(),
                ClaimText.of(terms.version(), ContractTerms.LONGEST_VERSION));
    }

    private static Particulars of(Encounter visit) {
        return visit.facts().circumstances().more().care().particulars();
    }
}
