package org.daysheet.desktop.patients;

import javafx.scene.Parent;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The list of patients with their balances; typing filters it.
public final class PatientsView implements Screen {
    private final PatientsViewModel model;
    private final SearchField search;
    private final ScreenFrame frame;

    public PatientsView(PatientsViewModel model) {
        this.model = model;
        this.search = new SearchField("patients-search", Texts.of("patients.search"), model.search());
        this.frame = new ScreenFrame("patients", title(), model.summary(), table()).tools(search);
    }

    private PagedTable<PatientRow> table() {
        return new PagedTable<PatientRow>("patients-table", Texts.of("patients.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("patients.empty"))
                .text(Texts.of("patients.column.account"), 110, PatientRow::account)
                .text(Texts.of("patients.column.name"), 240, PatientRow::name)
                .text(Texts.of("patients.column.birth"), 110, row -> Formats.date(row.birthOn()))
                .money(Texts.of("patients.column.insurance"), 120, PatientRow::insurance)
                .money(Texts.of("patients.column.patient"), 120, PatientRow::patient)
                .money(Texts.of("patients.column.agency"), 120, PatientRow::agency)
                .money(
                        Texts.of("patients.column.credit"),
                        120,
                        row -> row.credit().negated())
                .money(Texts.of("patients.column.total"), 120, PatientRow::total);
    }

    @Override
    public String id() {
        return "patients";
    }

    @Override
    public String title() {
        return Texts.of("patients.title");
    }

    @Override
    public Ikon icon() {
        return MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE;
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        search.requestFocus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
