/**
 * The notation of a script.
 *
 * Two choices keep it fast and its messages good. An expression is a flat list of operands and operators, grouped
 * afterwards by precedence: ten rules less for every operand, and a misplaced operator can be explained. And no rule has
 * a place for errors except where a wrong form can be named better with its meaning known (`unknownUnit`).
 *
 * No statement begins with a bracket or an operator, and none ends in an optional name, so that line ends need no meaning.
 */
parser grammar GridParser;

options {
    tokenVocab = GridLexer;
}

// ---- entries

file
    : (importDeclaration | declaration)* EOF
    ;

expressionEntry
    : expression EOF
    ;

statementEntry
    : statement EOF
    ;

// ---- declarations

importDeclaration
    : IMPORT path+=name (DOT path+=name)* (AS alias=name)?
    ;

declaration
    : name annotation? ASSIGN expression where?                                        # constantDeclaration
    | FUNCTION name dimensionVariables? parameters family=parameters? annotation?
        ASSIGN expression where?                                                       # functionDeclaration
    | NETWORK name parameters body                                                     # networkDeclaration
    | kind name parameters body                                                        # componentDeclaration
    | NATIVE version=NUMBER role name dimensionVariables? parameters annotation?
        members?                                                                       # nativeDeclaration
    | EXPERIMENT name parameters? block                                                # experimentDeclaration
    ;

dimensionVariables
    : LESS name (COMMA name)* GREATER
    ;

parameters
    : LEFT_PARENTHESIS (parameter (COMMA parameter)* COMMA?)? RIGHT_PARENTHESIS
    ;

parameter
    : name annotation? (ASSIGN expression)?
    ;

body
    : block                      # blockBody
    | ASSIGN expression where?   # valueBody
    ;

members
    : LEFT_BRACE (member COMMA?)* RIGHT_BRACE
    ;

member
    : name annotation
    ;

role
    : FUNCTION
    | DISTRIBUTION
    | NETWORK
    | kind
    ;

// ---- statements

block
    : LEFT_BRACE (statement COMMA?)* RIGHT_BRACE
    ;

statement
    : PARAM name annotation sign=(ASSIGN | DRAW) initial=expression
        (PROJECT projection=expression)? where?                                        # paramStatement
    | NETWORK name ASSIGN expression                                                   # networkStatement
    | AXES name ASSIGN expression                                                      # axesStatement
    | use                                                                              # useStatement
    | kind expression where?                                                           # anonymousUseStatement
    | name annotation                                                                  # signalStatement
    | name annotation? (LEFT_BRACKET index=expression RIGHT_BRACKET)?
        sign=(ASSIGN | DRAW) value=expression where?                                   # definitionStatement
    | word=(TRAJECTORY | ITERATE) settings                                             # clockStatement
    | TRAIN NONE                                                                       # trainNoneStatement
    | TRAIN name? settings                                                             # trainStatement
    | SEED expression settings?                                                        # seedStatement
    | EVALUATION name edits                                                            # evaluationStatement
    | ABLATION name edits                                                              # ablationStatement
    | SWEEP name (OF variant (COMMA variant)*)? sweepAxes                              # sweepStatement
    | CLAIM STRING claimLines                                                          # claimStatement
    | ELISION                                                                          # elidedStatement
    ;

use
    : kind name ASSIGN expression where?
    ;

where
    : WHERE localDefinition                                       # bareWhere
    | WHERE LEFT_BRACE (localDefinition COMMA?)* RIGHT_BRACE      # bracedWhere
    ;

localDefinition
    : name annotation? sign=(ASSIGN | DRAW) expression
    ;

// ---- variants

edits
    : LEFT_BRACE (edit COMMA?)* RIGHT_BRACE
    ;

edit
    : editPath ASSIGN expression where?      # setEdit
    | kind name ASSIGN expression where?     # spacedSetEdit
    | DROP editPath                          # dropEdit
    | DROP kind name                         # spacedDropEdit
    | ADD use                                # addEdit
    ;

editPath
    : name editStep*
    ;

editStep
    : DOT name                               # namedStep
    | LEFT_BRACKET NUMBER RIGHT_BRACKET      # elementStep
    ;

variant
    : name (DOT name)*
    ;

sweepAxes
    : LEFT_BRACE (sweepAxis COMMA?)* RIGHT_BRACE
    ;

sweepAxis
    : sweptPath                                               # crossedAxis
    | ZIP LEFT_BRACE (sweptPath COMMA?)* RIGHT_BRACE          # zippedAxes
    ;

sweptPath
    : editPath (AS alias=name)? OVER expression
    ;

claimLines
    : LEFT_BRACE (claimLine COMMA?)* RIGHT_BRACE
    ;

claimLine
    : variant (COMMA variant)* COLON expression
    ;

// ---- types

annotation
    : COLON type
    ;

type
    : LEFT_PARENTHESIS (type (COMMA type)*)? RIGHT_PARENTHESIS ARROW type      # functionType
    | LIST OF type                                                             # listType
    | name (BAR name)+                                                         # choiceType
    | dimension axes?                                                          # dimensionType
    | axes                                                                     # plainType
    ;

dimension
    : factor dimensionTail*
    ;

dimensionTail
    : sign=(TIMES | DIVIDE) factor
    ;

factor
    : name (POWER exponent)?
    ;

exponent
    : MINUS? NUMBER                                                          # wholeExponent
    | LEFT_PARENTHESIS MINUS? above=NUMBER DIVIDE below=NUMBER RIGHT_PARENTHESIS   # brokenExponent
    ;

axes
    : LEFT_BRACKET (axis (COMMA axis)*)? RIGHT_BRACKET
    ;

axis
    : RANGE                  # anyAxes
    | OVER                   # overAxes
    | name (DOT name)*       # namedAxis
    ;

// ---- expressions

expression
    : operation (RANGE operation (STEP operation)?)?              # valueExpression
    | IF expression THEN expression ELSE expression               # conditionalExpression
    | lambdaParameters ARROW expression                           # lambdaExpression
    ;

lambdaParameters
    : name
    | LEFT_PARENTHESIS (name (COMMA name)*)? RIGHT_PARENTHESIS
    ;

operation
    : operand operationTail*
    ;

operationTail
    : binaryOperator operand       # binaryTail
    | IN_UNIT                      # unitTail
    | IN name?                     # unknownUnitTail
    ;

binaryOperator
    : OR | AND
    | EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL
    | PLUS | MINUS | TIMES | DIVIDE | CONTRACT | POWER
    ;

operand
    : prefix* primary postfix*
    ;

prefix
    : MINUS | NOT
    ;

postfix
    : DOT name                                                        # memberPostfix
    | arguments                                                       # callPostfix
    | LEFT_BRACKET expression (COMMA expression)* RIGHT_BRACKET       # indexPostfix
    ;

primary
    : NUMBER                                                                     # numberPrimary
    | QUANTITY                                                                   # quantityPrimary
    | STRING                                                                     # textPrimary
    | TRUE                                                                       # truePrimary
    | FALSE                                                                      # falsePrimary
    | IN_UNIT                                                                    # unitPrimary
    | IN name?                                                                   # unknownUnitPrimary
    | name                                                                       # namePrimary
    | LEFT_PARENTHESIS expression RIGHT_PARENTHESIS                              # parenthesisedPrimary
    | LEFT_BRACKET (expression (COMMA expression)* COMMA?)? RIGHT_BRACKET        # listPrimary
    | settings                                                                   # settingsPrimary
    | ELISION                                                                    # elidedPrimary
    ;

settings
    : LEFT_BRACE (setting COMMA?)* RIGHT_BRACE
    ;

setting
    : name ASSIGN expression
    ;

arguments
    : LEFT_PARENTHESIS (argument (COMMA argument)* COMMA?)? overClause? RIGHT_PARENTHESIS
    ;

argument
    : name COLON expression      # namedArgument
    | expression                 # plainArgument
    ;

overClause
    : OVER overItem (COMMA overItem)* (WHERE expression)?
    ;

overItem
    : ALL                                                                               # allItem
    | name (DOT name)* (FROM from=operation)? (TO to=operation)?                        # axisItem
    | word=(PAIRS | ORDERED_PAIRS) LEFT_PARENTHESIS first=name COMMA second=name RIGHT_PARENTHESIS
        OF (LEFT_PARENTHESIS overItem (COMMA overItem)* RIGHT_PARENTHESIS | overItem)   # pairsItem
    ;

// ---- names

kind
    : ENVIRONMENT | VELOCITY | ARCHITECTURE | TARGET | READOUT | LOSS | OPTIMIZER | STIMULUS | RECORDING | ANALYSIS
    ;

name
    : NAME
    | ENVIRONMENT | VELOCITY | ARCHITECTURE | TARGET | READOUT | LOSS | OPTIMIZER | STIMULUS | RECORDING | ANALYSIS
    | NETWORK | NATIVE | DISTRIBUTION | AXES | SEED | TRAJECTORY | ITERATE | TRAIN | NONE
    | EVALUATION | ABLATION | SWEEP | CLAIM | DROP | ADD | PROJECT
    | STEP | FROM | TO | OF | AS | ZIP | LIST | ALL | PAIRS | ORDERED_PAIRS
    ;
