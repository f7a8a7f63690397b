package org.daysheet.demo.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.daysheet.types.code.Icd10;

/// Why patients come, with what is usually done and found.
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
enum VisitKind {
    SICK(36, "J069 J029 R05.9 J0190 R509 N390 H6690 A084 R1030", Service.CLINIC_VISIT),
    CHRONIC(30, "I10 E119 E785 E039 J449 M1990 F411 K219 G43909", Service.CLINIC_VISIT, Service.COMPLEX_CARE),
    PAIN(9, "M5450 M25561 M25511 R519", Service.CLINIC_VISIT, Service.KETOROLAC),
    BREATHING(4, "J45901 J209 L509", Service.CLINIC_VISIT, Service.DEXAMETHASONE),
    INFECTION(3, "N12 J189 L0390", Service.CLINIC_VISIT, Service.CEFTRIAXONE),
    SMALL_SURGERY(4, "L720 L918 D2230 S61219A", Service.CLINIC_VISIT, Service.SURGICAL_TRAY),
    VITAMIN(4, "D519 E538", Service.VITAMIN_B12),
    PHONE(3, "I10 F411 R42", Service.PHONE_CHECK),
    WEIGHT(3, "E669 E6601", Service.CLINIC_VISIT, Service.WEIGHT_COUNSELING),
    PLANNING(2, "E1122 I5022 J449", Service.CLINIC_VISIT, Service.CARE_PLANNING),
    WELLNESS(6, "Z0000 Z0001", Service.YEARLY_WELLNESS, Service.DEPRESSION_SCREEN, Service.ALCOHOL_SCREEN),
    WOMENS(4, "Z01419 Z124", Service.PELVIC_EXAM, Service.PAP_SMEAR),
    FLU(14, "Z23", Service.FLU_SHOT);

    private final int weight;
    private final List<Icd10> findings;
    private final List<Service> services;

    VisitKind(int weight, String findings, Service... services) {
        this.weight = weight;
        this.findings = List.of(findings.split(" ", -1)).stream()
                .map(code -> Icd10.parse(code.toUpperCase(Locale.ROOT)).orElseThrow())
                .toList();
        this.services = List.of(services);
    }

    List<Icd10> findings() {
        return findings;
    }

    List<Service> services() {
        return services;
    }

    /// How likely this patient comes for it on this day; zero when it does not fit.
    int weightFor(DemoPatient patient, LocalDate day) {
        int age = patient.ageOn(day);
        int month = day.getMonthValue();
        return switch (this) {
            case SICK -> month <= 3 || month >= 11 ? weight * 3 / 2 : weight;
            case FLU -> month >= 9 && month <= 12 && age >= 1 ? weight : 0;
            case WELLNESS -> age >= 65 ? weight * 3 : age >= 18 ? weight : 0;
            case WOMENS -> patient.isFemale() && age >= 21 && age <= 70 ? weight : 0;
            case CHRONIC, PLANNING, VITAMIN -> age >= 60 ? weight * 2 : age >= 18 ? weight : 0;
            case PAIN, WEIGHT, PHONE -> age >= 18 ? weight : 0;
            case BREATHING, INFECTION, SMALL_SURGERY -> weight;
        };
    }
}
