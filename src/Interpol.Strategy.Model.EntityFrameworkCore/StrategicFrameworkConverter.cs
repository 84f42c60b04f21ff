using Interpol.Strategy.Model.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Converts a <see cref="StrategicFramework"/> to a string column with a JSON document.</summary>
/// <remarks>
/// The document is that of <see cref="FrameworkJson"/>. A document with errors throws a
/// <see cref="FrameworkFormatException"/> when it is read.
/// </remarks>
public sealed class StrategicFrameworkConverter : ValueConverter<StrategicFramework, string>
{
    /// <summary>Initializes a new instance of the <see cref="StrategicFrameworkConverter"/> class.</summary>
    public StrategicFrameworkConverter()
        : base(
            framework => FrameworkJson.Write(framework, (JsonWriteOptions?)null),
            json => FrameworkJson.Read(json, null).GetValueOrThrow())
    {
    }
}
