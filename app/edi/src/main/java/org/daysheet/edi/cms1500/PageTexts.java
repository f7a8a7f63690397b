package org.daysheet.edi.cms1500;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daysheet.edi.x12.Address;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.FormPage;

/// One form while it is filled. What is too long is cut at the right and told; blank texts leave their box blank.
final class PageTexts {
    private static final String MARK = "X";

    private final int page;
    private final List<BoxText> texts = new ArrayList<>();
    private final List<FormFinding> findings = new ArrayList<>();

    /// @param page which form of the claim, from 1
    PageTexts(int page) {
        this.page = page;
    }

    void put(Box box, String text) {
        put(box, box.number(), box.row(), text);
    }

    /// @param line which service of the form, from 1
    void put(Box box, int line, String text) {
        put(box, box.number(line), box.row(line), text);
    }

    private void put(Box box, String number, int row, String text) {
        if (text.isEmpty()) {
            return;
        }
        String fitting = text;
        if (text.length() > box.most()) {
            fitting = text.substring(0, box.most()).stripTrailing();
            findings.add(new FormFinding(FormFinding.Kind.CUT, page, number, text, fitting));
        }
        int column = box.isRight() ? box.column() + box.width() - fitting.length() : box.column();
        texts.add(new BoxText(number, row, column, fitting));
    }

    void mark(Box box) {
        put(box, MARK);
    }

    void mark(Box yes, Box no, boolean isYes) {
        mark(isYes ? yes : no);
    }

    /// Dollars and cents of an amount.
    void amount(Box dollars, Box cents, Money amount) {
        put(dollars, BoxWords.dollars(amount));
        put(cents, BoxWords.cents(amount));
    }

    /// First and last day; a missing one leaves its place blank.
    void span(Box from, Box to, Optional<QualifiedDate> first, Optional<QualifiedDate> last) {
        first.ifPresent(date -> put(from, BoxWords.date(date.from())));
        last.ifPresent(date -> put(to, BoxWords.date(date.to() == null ? date.from() : date.to())));
    }

    /// Tells that a text has no place because another has it.
    void leaveOut(Box box, String text, String printed) {
        findings.add(new FormFinding(FormFinding.Kind.LEFT_OUT, page, box.number(), text, printed));
    }

    /// The form has no place for a country.
    void abroad(Box city, Address address) {
        if (!address.country().isEmpty()) {
            String where = (address.subdivision() + " " + address.country()).strip();
            leaveOut(city, BoxWords.plain(where), BoxWords.plain(address.city()));
        }
    }

    List<FormFinding> findings() {
        return findings;
    }

    /// The form, in the order of its places.
    FormPage page() {
        List<BoxText> ordered = new ArrayList<>(texts);
        ordered.sort(Comparator.comparingInt(BoxText::row).thenComparingInt(BoxText::column));
        return new FormPage(ordered);
    }
}
