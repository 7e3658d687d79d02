/// The demo: offers, people and CVs to try, made at the first start of `run`.
@NullMarked
package fr.jobmatch.app.demo;

import org.jspecify.annotations.NullMarked;
