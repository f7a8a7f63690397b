package org.daysheet.desktop.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The forms of patients and coverages, one of which may be in front, and what can be done in them.
public final class PeopleView {
    private final PeopleViewModel model;
    private final PatientFormView patient;
    private final CoverageFormView coverage;
    private final AuthorizationFormView authorization;
    private final EligibilityFormView eligibility;
    private final PaymentFormView payment;

    /// @param tools of lists
    /// @param open shows the account of somebody who was meant instead
    public PeopleView(PeopleViewModel model, TableTools tools, Consumer<Namesake> open) {
        this.model = model;
        this.patient = new PatientFormView(model, open);
        this.coverage = new CoverageFormView(model);
        this.authorization = new AuthorizationFormView(model);
        this.eligibility = new EligibilityFormView(model);
        this.payment = new PaymentFormView(model, tools);
    }

    /// The form that is in front, that of a patient when none is. The others are out of the window, so that their
    /// letters are free.
    public Parent root() {
        return front().root();
    }

    /// Puts the cursor into the form that is in front.
    public void focus() {
        front().focus();
    }

    /// What can be done in a form, and the way to the form of a new patient.
    public List<Action> actions() {
        BooleanBinding isOpen = model.front().isNotEqualTo(PeopleViewModel.Front.NONE);
        return List.of(
                begin(),
                Action.of(
                                "people-save",
                                Texts.of("people.act.save"),
                                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                () -> front().save())
                        .on("Shortcut+S")
                        .when(isOpen),
                Action.of("people-undo", Texts.of("people.act.undo"), MaterialDesignU.UNDO, () -> front().undo())
                        .on("Shortcut+U")
                        .when(Bindings.createBooleanBinding(
                                this::canUndo,
                                model.front(),
                                model.patient().draft().canUndo(),
                                model.coverage().draft().canUndo(),
                                model.authorization().draft().canUndo(),
                                model.eligibility().draft().canUndo(),
                                model.payment().draft().canUndo())));
    }

    /// Begins a new patient.
    public Action begin() {
        return Action.of(
                        "patients-new",
                        Texts.of("people.act.new"),
                        MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
                        model::beginPatient)
                .on("Shortcut+Shift+P");
    }

    private boolean canUndo() {
        return switch (model.front().get()) {
            case NONE -> false;
            case PATIENT -> model.patient().draft().canUndo().get();
            case COVERAGE -> model.coverage().draft().canUndo().get();
            case AUTHORIZATION -> model.authorization().draft().canUndo().get();
            case ELIGIBILITY -> model.eligibility().draft().canUndo().get();
            case PAYMENT -> model.payment().draft().canUndo().get();
        };
    }

    private FormPage<?> front() {
        return switch (model.front().get()) {
            case NONE, PATIENT -> patient.page();
            case COVERAGE -> coverage.page();
            case AUTHORIZATION -> authorization.page();
            case ELIGIBILITY -> eligibility.page();
            case PAYMENT -> payment.page();
        };
    }
}
