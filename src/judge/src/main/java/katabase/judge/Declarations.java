package katabase.judge;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What a class tells others of itself at compile time. Who was compiled against equal declarations need not be compiled
 * again. Comments, bodies and private members are not part of them.
 *
 * @param elements prints the members
 */
record Declarations(Elements elements) {

    /** Those of a type and of the types in it, as a text to be compared. */
    String of(TypeElement type) {
        StringWriter text = new StringWriter();
        write(type, text);
        return text.toString();
    }

    private void write(TypeElement type, StringWriter text) {
        text.write(String.join(" ", header(type)));
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                write(nested, text);
            } else if (!member.getModifiers().contains(Modifier.PRIVATE)) {
                write(member, text);
            }
        }
        text.write("}\n");
    }

    private void write(Element member, StringWriter text) {
        StringWriter printed = new StringWriter();
        elements.printElements(printed, member);
        String comment = elements.getDocComment(member);
        text.write(comment == null ? printed.toString() : withoutComment(printed.toString()));
    }

    /** The printer writes a member's comment before it, each line behind an asterisk. */
    private static String withoutComment(String printed) {
        return printed.substring(printed.indexOf("*/") + 2);
    }

    private static List<String> header(TypeElement type) {
        List<String> words = new ArrayList<>();
        type.getAnnotationMirrors().forEach(annotation -> words.add(annotation.toString()));
        type.getModifiers().forEach(modifier -> words.add(modifier.toString()));
        words.add(type.getKind() + " " + type.getQualifiedName());
        type.getTypeParameters()
                .forEach(parameter -> words.add("<" + parameter + " extends " + parameter.getBounds() + ">"));
        words.add("extends " + type.getSuperclass());
        words.add("implements " + names(type.getInterfaces()));
        words.add("permits " + names(type.getPermittedSubclasses()));
        words.add("{\n");
        return words;
    }

    private static List<String> names(List<? extends TypeMirror> types) {
        return types.stream().map(TypeMirror::toString).toList();
    }
}
