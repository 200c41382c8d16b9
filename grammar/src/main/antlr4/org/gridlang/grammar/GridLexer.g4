/**
 * The words of a script.
 *
 * White space and line ends only separate. Comments and documentation comments stand on channels of their own. A number
 * followed by a unit is one token: the superclass looks for the unit, because which letters are a unit depends on a table and
 * on what follows them.
 *
 * The last section holds forms that people bring from other languages. They are tokens so that the parser can name
 * the right form and read on as if it had been written.
 */
lexer grammar GridLexer;

options {
    superClass = GridLexerBase;
}

channels {
    COMMENTS,
    DOCUMENTATION
}

// Reserved words: never a name.
IMPORT     : 'import';
EXPERIMENT : 'experiment';
FUNCTION   : 'function';
PARAM      : 'param';
WHERE      : 'where';
OVER       : 'over';
AND        : 'and';
OR         : 'or';
NOT        : 'not';
IF         : 'if';
THEN       : 'then';
ELSE       : 'else';
TRUE       : 'true';
FALSE      : 'false';
IN         : 'in' { extendToUnit(); };

// Soft words: a name wherever they have no meaning of their own (rule `name` of the parser).
ENVIRONMENT   : 'environment';
VELOCITY      : 'velocity';
ARCHITECTURE  : 'architecture';
TARGET        : 'target';
READOUT       : 'readout';
LOSS          : 'loss';
OPTIMIZER     : 'optimizer';
STIMULUS      : 'stimulus';
RECORDING     : 'recording';
ANALYSIS      : 'analysis';
NETWORK       : 'network';
NATIVE        : 'native';
DISTRIBUTION  : 'distribution';
AXES          : 'axes';
SEED          : 'seed';
TRAJECTORY    : 'trajectory';
ITERATE       : 'iterate';
TRAIN         : 'train';
NONE          : 'none';
EVALUATION    : 'evaluation';
ABLATION      : 'ablation';
SWEEP         : 'sweep';
CLAIM         : 'claim';
DROP          : 'drop';
ADD           : 'add';
PROJECT       : 'project';
STEP          : 'step';
FROM          : 'from';
TO            : 'to';
OF            : 'of';
AS            : 'as';
ZIP           : 'zip';
LIST          : 'list';
ALL           : 'all';
PAIRS         : 'pairs';
ORDERED_PAIRS : 'ordered_pairs';

// Literals. QUANTITY is a NUMBER with a unit, IN_UNIT the word `in` with a unit; the superclass makes them.
NUMBER : DIGITS ('.' DIGITS)? EXPONENT? { extendToQuantity(); };
STRING : '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"';

NAME : LETTER (LETTER | [\p{Nd}\p{M}])* '\''*;

// Signs.
LEFT_PARENTHESIS  : '(';
RIGHT_PARENTHESIS : ')';
LEFT_BRACKET      : '[';
RIGHT_BRACKET     : ']';
LEFT_BRACE        : '{';
RIGHT_BRACE       : '}';
COMMA             : ',';
COLON             : ':';
DOT               : '.';
RANGE             : '..';
ELISION           : '...';
ARROW             : '->';
BAR               : '|';
ASSIGN            : '=';
DRAW              : '~';
EQUAL             : '==';
NOT_EQUAL         : '!=';
LESS              : '<';
LESS_OR_EQUAL     : '<=';
GREATER           : '>';
GREATER_OR_EQUAL  : '>=';
PLUS              : '+';
MINUS             : '-';
TIMES             : '*';
DIVIDE            : '/';
CONTRACT          : '@';
POWER             : '^';

// Hidden.
DOC     : '///' (~[/\r\n] ~[\r\n]*)? -> channel(DOCUMENTATION);
COMMENT : '//' ~[\r\n]* -> channel(COMMENTS);
SPACE   : [ \t\r\n\f\uFEFF]+ -> skip;

// Made by the superclass, never by a rule.
QUANTITY       : UNMATCHABLE;
IN_UNIT        : UNMATCHABLE;
WRONG_QUANTITY : UNMATCHABLE;
WRONG_IN_UNIT  : UNMATCHABLE;

// Likely wrong forms.
WRONG_NUMBER        : '.' DIGITS EXPONENT? { extendToWrongQuantity(); };
WRONG_AND           : '&&' | '&';
WRONG_OR            : '||';
WRONG_NOT           : '!';
WRONG_POWER         : '**';
WRONG_ASSIGN        : ':=';
WRONG_ARROW         : '=>' | '\u2192';
WRONG_MINUS         : [\u2212\u2013\u2014];
WRONG_TIMES         : [\u00D7\u00B7\u22C5\u2217];
WRONG_LESS_EQUAL    : '\u2264';
WRONG_GREATER_EQUAL : '\u2265';
WRONG_NOT_EQUAL     : '\u2260' | '<>';
WRONG_EQUAL         : '===';
WRONG_PERCENT       : '%';
WRONG_SEMICOLON     : ';';
WRONG_STRING        : '\'' ~['"\r\n]* '\''
                    | [\u201C\u201D\u201E] ~["\u201C\u201D\u201E\r\n]* [\u201C\u201D"]
                    | [\u2018\u2019] ~["\u2018\u2019\r\n]* [\u2018\u2019];
WRONG_COMMENT       : '#' ~[\r\n]* | '/*' .*? ('*/' | EOF);
WRONG_SPACE         : [\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000]+;
UNCLOSED_STRING     : '"' ('\\' ~[\r\n] | ~["\\\r\n])* '\\'?;
UNKNOWN_CHARACTER   : .;

fragment DIGITS      : [0-9] ('_'? [0-9])*;
fragment EXPONENT    : [eE] [+-]? [0-9]+;
fragment LETTER      : [\p{L}\p{Nl}_];
fragment UNMATCHABLE : '\uE000' {false}?;
