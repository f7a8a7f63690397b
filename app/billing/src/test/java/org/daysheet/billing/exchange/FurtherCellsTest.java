package org.daysheet.billing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.practice.MammographyUnit;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.edi.x12.Finding;
import org.daysheet.types.code.ProcedureCode;
import org.junit.jupiter.api.Test;

/// Numbers on claims of payers, the practice's mammography unit, and addresses abroad, in tables.
final class FurtherCellsTest extends EmptyPractice {
    @Test
    void theNumbersOfAPayerComeInAndStayWhereATableSaysNothingOfThem() throws IOException {
        take("payers.csv", """
                payer_code,payer_name,filing_indicator,payer_tax_id,naic,provider_number,location_number
                A1,Acme,CI,12-3456789,12345,77-1,3
                """);
        take("again.csv", """
                payer_code,payer_name,filing_indicator,naic,claim_office
                A1,Acme,CI,,9
                """);

        assertThat(office.practices().payers().getFirst().facts().references())
                .isEqualTo(Map.of(
                        PayerReference.TAX_ID, "123456789",
                        PayerReference.OFFICE, "9",
                        PayerReference.PROVIDER, "77-1",
                        PayerReference.LOCATION, "3"));
    }

    @Test
    void whatIsNoSuchNumberIsRefusedInItsCellAndSoAreFour() throws IOException {
        FileAnswer answer = take("payers.csv", """
                payer_code,payer_name,filing_indicator,payer_tax_id,naic,claim_office,second_number
                A1,Acme,CI,12,12345,,
                A2,Beta,CI,123456789,12345,9,8
                """);

        assertThat(answer.findings())
                .extracting(Finding::line, Finding::element, Finding::message)
                .containsExactly(
                        tuple(
                                2L,
                                "payer_tax_id",
                                "\"12\" is not such a number: at most 50 characters, nine digits for a tax number, "
                                        + "five for a NAIC number."),
                        tuple(
                                3L,
                                "claim_office",
                                "A claim has room for 3 numbers of its payer beside the one it is known by. Empty one "
                                        + "of them."));
        assertThat(office.practices().payers()).isEmpty();
    }

    @Test
    void theMammographyUnitComesIn() throws IOException {
        take("practice.csv", """
                practice_name,practice_npi,tax_id,mammography_number,mammography_procedures
                Elm Street Family Practice,1999550100,37-1234567,M 77,g0439 J3420
                """);

        assertThat(office.practices().practice().facts().mammography())
                .isEqualTo(
                        new MammographyUnit("M 77", List.of(new ProcedureCode("G0439"), new ProcedureCode("J3420"))));
    }

    @Test
    void peopleMayLiveAbroad() throws IOException {
        take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,country,\
                guarantor_account,guarantor_last_name,guarantor_first_name,guarantor_address1,guarantor_city,\
                guarantor_zip,guarantor_country
                P1,Rivera,Ana,1980-04-17,F,1 Queen St,Toronto,on,m5h 2n2,ca,G1,Rivera,Luis,8 Calle Mayor,Monterrey,64000,mx
                """);

        Patient patient = office.session()
                .read(tx -> office.patients().byAccount(tx, "P1").orElseThrow());
        Guarantor guarantor = office.session().read(tx -> office.patients().guarantor(tx, patient.guarantor()));
        assertThat(patient.facts().address())
                .isEqualTo(new PostalAddress("1 Queen St", "", "Toronto", "ON", "M5H 2N2", "CA"));
        assertThat(guarantor.facts().address())
                .isEqualTo(new PostalAddress("8 Calle Mayor", "", "Monterrey", "", "64000", "MX"));
    }

    @Test
    void anAddressIsReadAsItsCountryWritesIt() throws IOException {
        FileAnswer answer = take("patients.csv", """
                patient_account,last_name,first_name,birth_on,sex,address1,city,state,zip,country
                P1,Rivera,Ana,1980-04-17,F,1 Queen St,Toronto,ON,62704,CA
                P2,Rivera,Luis,1980-04-17,M,9 Oak Lane,San Juan,PR,00901,PR
                P3,Rivera,Kim,1980-04-17,F,9 Oak Lane,Springfield,IL,M5H 2N2,
                """);

        assertThat(answer.findings())
                .extracting(Finding::line, Finding::element)
                .containsExactly(tuple(2L, "zip"), tuple(3L, "country"), tuple(4L, "zip"));
    }
}
