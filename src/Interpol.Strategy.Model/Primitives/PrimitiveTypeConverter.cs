using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Converts strings to primitives for configuration binding, designers and older libraries.</summary>
/// <typeparam name="T">The type of the primitive.</typeparam>
[SuppressMessage(
    "Performance",
    "CA1812:Avoid uninstantiated internal classes",
    Justification = "TypeDescriptor creates it from the attribute of each primitive.")]
internal sealed class PrimitiveTypeConverter<T> : TypeConverter
    where T : struct, IPrimitive<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text) : base.ConvertFrom(context, culture, value);
}
