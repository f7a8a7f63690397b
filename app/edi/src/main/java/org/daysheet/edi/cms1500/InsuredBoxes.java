package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.PaperInsured;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Subscriber;
import org.daysheet.edi.x12.Reference;

/// Boxes 4, 7, 9 and 11 with their parts, 12 and 13. When Medicare pays first, box 11 says NONE and the boxes about an
/// insured are blank; when it pays after another, they are about that one. The telephone of box 7 is not part of a
/// claim.
final class InsuredBoxes {
    private static final String ON_FILE = "SIGNATURE ON FILE";
    private static final String PROPERTY_AND_CASUALTY = "Y4";

    private InsuredBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim) {
        Optional<OtherInsured> before = OtherInsured.beforeMedicare(claim);
        if (Insurance.isMedicarePrimary(claim)) {
            texts.put(Box.GROUP_NUMBER, "NONE");
        } else if (before.isPresent()) {
            before(texts, before.get());
        } else {
            insured(texts, claim);
            plan(texts, claim);
            OtherInsured.of(claim).ifPresent(other -> other(texts, other));
        }
        signatures(texts, claim);
    }

    private static void before(PageTexts texts, OtherInsured before) {
        texts.put(Box.INSURED_NAME, BoxWords.lastFirst(before.name()));
        texts.put(Box.GROUP_NUMBER, BoxWords.joined(before.policy()));
        texts.put(Box.PLAN_NAME, BoxWords.plain(before.plan()));
    }

    private static void insured(PageTexts texts, ProfessionalClaim claim) {
        texts.put(Box.INSURED_NAME, BoxWords.lastFirst(claim.subscriber().name()));
        PaperInsured insured = onPaper(claim);
        texts.put(Box.INSURED_STREET, BoxWords.street(insured.address()));
        texts.put(Box.INSURED_CITY, BoxWords.plain(insured.address().city()));
        texts.put(Box.INSURED_STATE, BoxWords.plain(insured.address().state()));
        texts.put(Box.INSURED_ZIP, BoxWords.zip(insured.address()));
        texts.abroad(Box.INSURED_CITY, insured.address());
        LocalDate birth = insured.birthDate();
        if (birth != null) {
            texts.put(Box.INSURED_BIRTH, BoxWords.birth(birth));
        }
        PatientBoxes.sex(texts, Box.INSURED_MALE, Box.INSURED_FEMALE, insured.sex());
    }

    private static PaperInsured onPaper(ProfessionalClaim claim) {
        PaperInsured only = claim.extras().insured();
        Subscriber subscriber = claim.subscriber();
        return only == null ? new PaperInsured(subscriber.address(), subscriber.birthDate(), subscriber.sex()) : only;
    }

    private static void plan(PageTexts texts, ProfessionalClaim claim) {
        Subscriber subscriber = claim.subscriber();
        texts.put(Box.GROUP_NUMBER, BoxWords.joined(subscriber.groupNumber()));
        casualtyClaim(claim).ifPresent(number -> {
            texts.put(Box.CLAIM_ID_QUALIFIER, PROPERTY_AND_CASUALTY);
            texts.put(Box.CLAIM_ID, BoxWords.plain(number));
        });
        String name = subscriber.groupName().isEmpty() ? claim.payer().name() : subscriber.groupName();
        texts.put(Box.PLAN_NAME, BoxWords.plain(name));
        boolean isAnother = !claim.otherPayers().isEmpty() || !Insurance.isPrimary(claim);
        texts.mark(Box.ANOTHER_PLAN_YES, Box.ANOTHER_PLAN_NO, isAnother);
    }

    /// REF*Y4 of the subscriber or the patient.
    private static Optional<String> casualtyClaim(ProfessionalClaim claim) {
        Dependent dependent = claim.dependent();
        List<Reference> patient = dependent == null ? List.of() : dependent.references();
        return Stream.concat(claim.subscriber().references().stream(), patient.stream())
                .filter(reference -> reference.qualifier().equals(PROPERTY_AND_CASUALTY))
                .map(Reference::value)
                .findFirst();
    }

    private static void other(PageTexts texts, OtherInsured other) {
        texts.put(Box.OTHER_NAME, BoxWords.lastFirst(other.name()));
        texts.put(Box.OTHER_POLICY, BoxWords.joined(other.policy()));
        texts.put(Box.OTHER_PLAN, BoxWords.plain(other.plan()));
    }

    /// Release of information in 12, which is empty when nothing was signed (CLM09 I); assignment of benefits in 13.
    private static void signatures(PageTexts texts, ProfessionalClaim claim) {
        if (claim.terms().release().equals("Y")) {
            texts.put(Box.PATIENT_SIGNATURE, ON_FILE);
        }
        if (claim.terms().benefitsAssigned().equals("Y")) {
            texts.put(Box.INSURED_SIGNATURE, ON_FILE);
        }
    }
}
