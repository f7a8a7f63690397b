package org.daysheet.edi.cms1500;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.X12Text;
import org.daysheet.types.money.Money;

/// How the NUCC manual wants names, addresses, dates and amounts in the boxes: capitals, no punctuation but hyphens and
/// the commas between the parts of a name, no dollar sign, no period.
final class BoxWords {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM dd yy", Locale.ROOT);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MM dd yyyy", Locale.ROOT);
    private static final Pattern DROPPED = Pattern.compile("[.']");
    private static final Pattern BLANKED = Pattern.compile("[^A-Z0-9-]+");
    private static final int CENTS = 100;
    private static final int LONG_ZIP = 9;
    private static final int SHORT_ZIP = 5;

    private BoxWords() {}

    /// Capitals, digits, hyphens and single blanks: `ST MARYS`, `12 MAIN ST 4`.
    static String plain(String text) {
        String writable = DROPPED.matcher(X12Text.writable(text)).replaceAll("");
        return BLANKED.matcher(writable).replaceAll(" ").strip();
    }

    /// As {@link #plain}, without blanks and hyphens, for numbers whose manual says so.
    static String joined(String text) {
        return plain(text).replace(" ", "").replace("-", "");
    }

    /// Last name with suffix, first name, middle initial: `STONE JR, MARA, J`. An organisation has a last name only.
    static String lastFirst(PersonName name) {
        return Stream.of(last(name), plain(name.first()), initial(name))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// First name, middle initial, last name with suffix: `MARA J STONE JR`.
    static String firstLast(PersonName name) {
        return Stream.of(plain(name.first()), initial(name), last(name))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String last(PersonName name) {
        return (plain(name.last()) + " " + plain(name.suffix())).strip();
    }

    private static String initial(PersonName name) {
        String middle = plain(name.middle());
        return middle.isEmpty() ? "" : middle.substring(0, 1);
    }

    /// Both lines of the street.
    static String street(Address address) {
        return plain(address.line1() + " " + address.line2());
    }

    /// City, state and ZIP code on one line, without commas.
    static String cityLine(Address address) {
        return (plain(address.city()) + " " + plain(address.state()) + " " + zip(address)).strip();
    }

    /// Nine digits have a hyphen.
    static String zip(Address address) {
        String digits = joined(address.zip());
        return digits.length() == LONG_ZIP && digits.chars().allMatch(Character::isDigit)
                ? digits.substring(0, SHORT_ZIP) + "-" + digits.substring(SHORT_ZIP)
                : digits;
    }

    /// MM DD YY: every date but those of birth.
    static String date(LocalDate date) {
        return SHORT.format(date);
    }

    /// MM DD YYYY: dates of birth.
    static String birth(LocalDate date) {
        return LONG.format(date);
    }

    /// The dollars of an amount.
    static String dollars(Money amount) {
        return Long.toString(amount.cents() / CENTS);
    }

    /// The cents of an amount, two digits.
    static String cents(Money amount) {
        return String.format(Locale.ROOT, "%02d", Math.abs(amount.cents() % CENTS));
    }
}
