using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads the kind of an element whose declared type does not contain it.</content>
internal ref partial struct DocumentJsonReader
{
    /// <summary>
    /// Finds the kind of the element that begins at the current token, or returns <see langword="null"/> after
    /// reporting why there is none.
    /// </summary>
    public ElementKind? BeginElement()
    {
        if (Reader.TokenType != JsonTokenType.StartObject)
        {
            ReportWrongType("an object");
            return null;
        }

        DocumentJsonReader ahead = this;
        int depth = Reader.CurrentDepth;
        while (ahead.Reader.Read() && ahead.Reader.CurrentDepth > depth)
        {
            bool isKind = ahead.IsAtElementKind();
            _ = ahead.Reader.Read();
            if (isKind)
            {
                _elementDepth = depth;
                return ahead.Name<ElementKind>();
            }

            ahead.Reader.Skip();
        }

        _diagnostics.Report(
            TokenOffset,
            DiagnosticCodes.MissingProperty,
            ProblemClass.Loss,
            DiagnosticEffect.None,
            $"{DiagnosticMessages.Missing("elementKind", "property", nameof(StrategyElement))}");
        return null;
    }

    private readonly bool IsAtElementKind() => !HasUnpairedSurrogate() && Reader.ValueTextEquals("elementKind"u8);
}
