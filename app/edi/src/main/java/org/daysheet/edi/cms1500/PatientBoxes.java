package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Address;
import org.jspecify.annotations.Nullable;

/// Boxes 2, 3, 5 and 6. The telephone of box 5 is not part of a claim and stays blank.
final class PatientBoxes {
    private PatientBoxes() {}

    static void fill(PageTexts texts, ProfessionalClaim claim) {
        Dependent dependent = claim.dependent();
        if (dependent == null) {
            var self = claim.subscriber();
            person(texts, self.name(), self.birthDate(), self.sex());
            home(texts, self.address());
        } else {
            person(texts, dependent.name(), dependent.birthDate(), dependent.sex());
            home(texts, dependent.address());
        }
        if (!Insurance.isMedicarePrimary(claim)) {
            texts.mark(relationship(dependent));
        }
    }

    private static void person(PageTexts texts, PersonName name, @Nullable LocalDate birth, String sex) {
        texts.put(Box.PATIENT_NAME, BoxWords.lastFirst(name));
        if (birth != null) {
            texts.put(Box.PATIENT_BIRTH, BoxWords.birth(birth));
        }
        sex(texts, Box.PATIENT_MALE, Box.PATIENT_FEMALE, sex);
    }

    /// Neither is marked when it is not known.
    static void sex(PageTexts texts, Box male, Box female, String sex) {
        if (sex.equals("M")) {
            texts.mark(male);
        } else if (sex.equals("F")) {
            texts.mark(female);
        }
    }

    private static void home(PageTexts texts, Address address) {
        texts.put(Box.PATIENT_STREET, BoxWords.street(address));
        texts.put(Box.PATIENT_CITY, BoxWords.plain(address.city()));
        texts.put(Box.PATIENT_STATE, BoxWords.plain(address.state()));
        texts.put(Box.PATIENT_ZIP, BoxWords.zip(address));
        texts.abroad(Box.PATIENT_CITY, address);
    }

    private static Box relationship(@Nullable Dependent dependent) {
        if (dependent == null) {
            return Box.SELF;
        }
        return switch (dependent.relationship()) {
            case "01" -> Box.SPOUSE;
            case "19" -> Box.CHILD;
            default -> Box.OTHER_RELATION;
        };
    }
}
