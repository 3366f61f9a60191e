package org.alongside.shared.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A language as BCP 47 names it: `en`, `cy`, `pt-BR`, `bfi` for British Sign Language.
@Size(max = 35)
@Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface LanguageTag {

    String message() default "{alongside.language}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
