package org.daysheet.desktop.claims;

import java.util.Locale;
import org.daysheet.desktop.people.CoverageField;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.settings.PayerField;
import org.daysheet.desktop.settings.PracticeField;
import org.daysheet.desktop.settings.ProfileField;
import org.daysheet.desktop.settings.ProviderField;

/// Which field of a form holds what a path of a claim document names, such as `billingProvider.address.zip`.
final class FieldNames {
    private FieldNames() {}

    static String ofPatient(String path) {
        return switch (last(path)) {
            case "birthDate" -> PatientField.BIRTH.name();
            case "deathDate" -> PatientField.DIED.name();
            case "sex" -> PatientField.SEX.name();
            case "address", "line1" -> PatientField.STREET.name();
            case "line2" -> PatientField.MORE.name();
            case "city" -> PatientField.CITY.name();
            case "state" -> PatientField.STATE.name();
            case "zip" -> PatientField.ZIP.name();
            case "country" -> PatientField.COUNTRY.name();
            default -> PatientField.LAST.name();
        };
    }

    static String ofCoverage(String path) {
        return switch (last(path)) {
            case "memberId" -> CoverageField.MEMBER.name();
            case "mspReason" -> CoverageField.MSP.name();
            case "mspAskedOn" -> CoverageField.MSP_ASKED.name();
            case "sequence" -> CoverageField.ORDER.name();
            case "groupNumber" -> CoverageField.GROUP.name();
            case "groupName" -> CoverageField.PLAN.name();
            case "relationship" -> CoverageField.RELATIONSHIP.name();
            case "name" -> CoverageField.LAST.name();
            case "birthDate" -> CoverageField.BIRTH.name();
            case "sex" -> CoverageField.SEX.name();
            case "address", "line1" -> CoverageField.STREET.name();
            case "line2" -> CoverageField.MORE.name();
            case "city" -> CoverageField.CITY.name();
            case "state" -> CoverageField.STATE.name();
            case "zip" -> CoverageField.ZIP.name();
            case "country" -> CoverageField.COUNTRY.name();
            default -> path.contains("decision") ? CoverageField.ORDER.name() : CoverageField.PAYER.name();
        };
    }

    static String ofPayer(String path) {
        return switch (last(path)) {
            case "id" -> PayerField.CODE.name();
            case "enrolment" -> PayerField.ENROL_CLAIMS.name();
            case "filingIndicator" -> PayerField.INDICATOR.name();
            case "references[G2]" -> PayerField.REF_PROVIDER.name();
            case "references[LU]" -> PayerField.REF_LOCATION.name();
            case "references[2U]" -> PayerField.REF_SECOND.name();
            case "references[EI]" -> PayerField.REF_TAX_ID.name();
            case "references[FY]", "references" -> PayerField.REF_OFFICE.name();
            case "references[NF]" -> PayerField.REF_NAIC.name();
            case "assignment" -> PayerField.ASSIGNMENT.name();
            case "benefits" -> PayerField.BENEFITS.name();
            case "address", "line1" -> PayerField.STREET.name();
            case "line2" -> PayerField.MORE.name();
            case "city" -> PayerField.CITY.name();
            case "state" -> PayerField.STATE.name();
            case "zip" -> PayerField.ZIP.name();
            default -> PayerField.NAME.name();
        };
    }

    static String ofProvider(String path) {
        return switch (last(path)) {
            case "npi" -> ProviderField.NPI.name();
            case "taxonomy" -> ProviderField.TAXONOMY.name();
            case "address", "line1" -> ProviderField.STREET.name();
            case "line2" -> ProviderField.MORE.name();
            case "city" -> ProviderField.CITY.name();
            case "state" -> ProviderField.STATE.name();
            case "zip" -> ProviderField.ZIP.name();
            default -> ProviderField.LAST.name();
        };
    }

    static String ofProfile(String path) {
        return switch (last(path)) {
            case "submitterId" -> ProfileField.SUBMITTER.name();
            case "receiverId" -> ProfileField.RECEIVER_CODE.name();
            default -> ProfileField.RECEIVER.name();
        };
    }

    static String ofPractice(String path) {
        String prefix = path.contains(".payTo") ? "PAY_" : "";
        return switch (last(path)) {
            case "submitterContact", "contact" -> PracticeField.PHONE.name();
            case "npi" -> PracticeField.NPI.name();
            case "taxId" -> PracticeField.TAX_ID.name();
            case "taxonomy" -> PracticeField.TAXONOMY.name();
            case "address", "payTo", "line1" -> prefix + PracticeField.STREET.name();
            case "line2" -> prefix + PracticeField.MORE.name();
            case "city", "state", "zip" -> prefix + last(path).toUpperCase(Locale.ROOT);
            default -> PracticeField.NAME.name();
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
