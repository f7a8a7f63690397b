package org.daysheet.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.desktop.people.PatientField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An address is read as its country writes it.
class AddressReadingTest {
    private static final List<PatientField> FIELDS = List.of(
            PatientField.STREET,
            PatientField.MORE,
            PatientField.CITY,
            PatientField.STATE,
            PatientField.ZIP,
            PatientField.COUNTRY);

    private final Form<PatientField> form = new Form<>(List.of(PatientField.values()));

    private PostalAddress read(String state, String zip, String country) {
        form.text(PatientField.STREET).set("1 Queen St");
        form.text(PatientField.CITY).set("Toronto");
        form.text(PatientField.STATE).set(state);
        form.text(PatientField.ZIP).set(zip);
        form.text(PatientField.COUNTRY).set(country);
        return new FieldReading<>(form).address(FIELDS);
    }

    @Test
    void anAddressAbroadIsKeptAsThatCountryWritesIt() {
        assertThat(read("on", "m5h 2n2", "ca"))
                .isEqualTo(new PostalAddress("1 Queen St", "", "Toronto", "ON", "M5H 2N2", "CA"));
        assertThat(read("", "", "ie")).isEqualTo(new PostalAddress("1 Queen St", "", "Toronto", "", "", "IE"));
        assertThat(read("il", "62704-0001", "us"))
                .isEqualTo(new PostalAddress("1 Queen St", "", "Toronto", "IL", "627040001"));
        assertThat(form.firstFault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ON, 62704, CA, ZIP, 'As that country writes it, such as K1A 0B1.'",
        "Ontario, M5H 2N2, CA, STATE, 'Such as ON, or up to 3 letters.'",
        "IL, M5H 2N2, '', ZIP, Five or nine digits.",
        "'', 62704, '', STATE, Two letters.",
        "PR, 00901, PR, COUNTRY, 'Two letters, such as CA or MX. US territories are states.'"
    })
    void whatDoesNotFitIsSaidAtItsField(String state, String zip, String country, PatientField field, String words) {
        var _ = read(state, zip, country);

        assertThat(form.problem(field).get()).isEqualTo(words);
    }
}
