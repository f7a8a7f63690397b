package org.daysheet.desktop.people;

import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.BalanceTile;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.OfferList;
import org.daysheet.desktop.work.PlainTable;
import org.daysheet.types.money.Money;

/// The form of a payment: how much, when and how, and below it what it would pay, charge by charge. Enter takes it.
final class PaymentFormView {
    private static final double ROWS = 230;

    private final PaymentFormViewModel model;
    private final FormGrid<PaymentField> grid;
    private final ObservableList<OwedRow> rows = FXCollections.observableArrayList();
    private final BalanceTile owed = tile("owed");
    private final BalanceTile pays = tile("pays");
    private final BalanceTile left = tile("left");
    private final BalanceTile kept = tile("kept");
    private final Label credit = new Label();
    private final FormPage<PaymentField> page;

    PaymentFormView(PeopleViewModel people, TableTools tools) {
        this.model = people.payment();
        this.grid = new FormGrid<>("payment", model.draft().form(), PaymentField::label);
        List<String> methods =
                Arrays.stream(PaymentMethod.values()).map(PaymentMethod::name).toList();
        credit.setId("payment-credit");
        credit.getStyleClass().add("muted");
        credit.setWrapText(true);
        HBox sums = new HBox(owed, pays, left, kept);
        sums.getStyleClass().addAll("balances", "payment-sums");
        PlainTable<OwedRow> table = table();
        grid.row(
                        grid.amount(PaymentField.AMOUNT, 130),
                        grid.day(PaymentField.DAY, 118, model::today),
                        grid.choice(
                                PaymentField.METHOD,
                                130,
                                methods,
                                PatientFormView.said(method -> Texts.of("account.method." + method))),
                        grid.text(PaymentField.REFERENCE, 0))
                .row(grid.tick(PaymentField.LATER))
                .row(sums)
                .row(credit);
        VBox list = new VBox(heading(table, tools), table.table());
        grid.getChildren().add(list);
        model.outlook().subscribe(this::show);
        this.page = new FormPage<>(
                        "payment-page",
                        Texts.of("people.payment"),
                        model.title(),
                        model.draft(),
                        grid,
                        new OfferList("payment-offers"),
                        people::giveUp)
                .keptByEnter(Texts.of("people.payment.keep"));
    }

    FormPage<PaymentField> page() {
        return page;
    }

    private PlainTable<OwedRow> table() {
        PlainTable<OwedRow> table = new PlainTable<OwedRow>(
                        "payment-charges",
                        Texts.of("people.payment.charges"),
                        rows,
                        Texts.of("people.payment.nothing-owed"))
                .date(Heading.of("people.column.service"), 110, OwedRow::serviceOn)
                .text(Heading.of("people.column.procedure"), 150, OwedRow::procedure)
                .money(Heading.of("people.column.owed"), 110, OwedRow::owed)
                .moneyOrBlank(Heading.of("people.column.pays"), 110, OwedRow::pays)
                .moneyOrBlank(Heading.of("people.column.left"), 110, OwedRow::left)
                .searched();
        table.table().setPrefHeight(ROWS);
        return table;
    }

    private HBox heading(PlainTable<OwedRow> table, TableTools tools) {
        Label words = new Label(Texts.of("people.payment.charges"));
        words.getStyleClass().add("form-heading");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(
                words,
                gap,
                table.tools(
                        tools,
                        Texts.of("people.payment.charges"),
                        () -> model.title().get()));
        heading.getStyleClass().add("row");
        return heading;
    }

    private void show(PaymentOutlook outlook) {
        rows.setAll(outlook.charges());
        owed.show(outlook.owed());
        pays.show(outlook.pays());
        left.show(outlook.left());
        kept.show(outlook.kept());
        boolean hasCredit = outlook.credit().isPositive();
        credit.setText(hasCredit ? Texts.of("people.payment.has-credit", Formats.amount(outlook.credit())) : "");
        credit.setVisible(hasCredit);
        credit.setManaged(hasCredit);
    }

    private static BalanceTile tile(String name) {
        return new BalanceTile(Texts.of("people.payment.sum." + name), Money.ZERO).named("payment-" + name);
    }
}
