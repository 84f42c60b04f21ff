using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Builds the message of a diagnostic only if it will be listed: a hostile document has a problem every few bytes.
/// </summary>
[InterpolatedStringHandler]
internal ref struct DiagnosticMessageHandler
{
    private DefaultInterpolatedStringHandler _text;

    public DiagnosticMessageHandler(
        int literalLength, int formattedCount, DiagnosticCollector diagnostics, out bool isEnabled)
    {
        isEnabled = !diagnostics.IsFull;
        _text = isEnabled ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    public override string ToString() => _text.ToStringAndClear();
}
