using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>A message that is only put together when it will be listed: a hostile document has a problem every few bytes.</summary>
[InterpolatedStringHandler]
internal ref struct DiagnosticMessageHandler
{
    private DefaultInterpolatedStringHandler _text;

    public DiagnosticMessageHandler(int literalLength, int formattedCount, Reporter reporter, out bool isEnabled)
    {
        isEnabled = !reporter.Diagnostics.IsFull;
        _text = isEnabled ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public override string ToString() => _text.ToStringAndClear();
}
