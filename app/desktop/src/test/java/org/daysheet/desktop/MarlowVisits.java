package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;

/// Visits of Helen Marlow in an office, and the patients who came.
record MarlowVisits(Office office, ProviderId provider) {
    static final PostalAddress HOME = new PostalAddress("9 Oak Lane", "", "Albany", "NY", "122070001");

    static MarlowVisits in(Office office) {
        return new MarlowVisits(
                office,
                office.practices()
                        .keepProvider(ProviderFacts.rendering(
                                PersonName.of("Marlow", "Helen"), Npi.ofBase("199955021"), "207Q00000X")));
    }

    /// A patient without coverage.
    PatientId patient(GuarantorId household, String account, PersonName name) {
        return office.patients()
                .keep(household, new PatientFacts(account, name, LocalDate.of(1980, 4, 17), Sex.F, HOME, ""));
    }

    GuarantorId household(String account, PersonName name) {
        return office.patients().keepGuarantor(new GuarantorFacts(account, name, HOME, ""));
    }

    /// A visit that is charged.
    EncounterId charged(PatientId patient, LocalDate day, ChargeDraft... lines) {
        return office.chargeEntry()
                .charge(
                        null,
                        new EncounterDraft(
                                "",
                                patient,
                                EncounterProviders.rendering(provider),
                                day,
                                new PlaceOfService("11"),
                                false,
                                Circumstances.NONE,
                                List.of(new Icd10("E119")),
                                List.of(lines)))
                .encounter();
    }

    static ChargeDraft line(String code, LocalDate day, Money amount) {
        return ChargeDraft.of(new ProcedureCode(code), day).at(amount);
    }
}
